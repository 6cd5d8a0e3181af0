// The document's own DOM must hold no word of a tool, so its buttons carry drawings only.
const paths = {
  photo: 'M4 5h16v14H4z M4 16l5-5 4 4 3-3 4 4 M9 9.5h.01',
  cancel: 'M6 6l12 12 M18 6L6 18',
  retry: 'M4 12a8 8 0 1 1 2.3 5.6 M4 19v-5h5',
} as const;

const svgSpace = 'http://www.w3.org/2000/svg';

/** A drawing without a name; the button around it carries the `aria-label`. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgSpace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
