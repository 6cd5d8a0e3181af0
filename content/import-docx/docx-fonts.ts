import { DOMParser, type Element } from '@xmldom/xmldom';

/** The font of a run, from itself or from what it inherits; undefined when nothing names one. */
export type FontOf = (run: {
  font?: string | null;
  styleId?: string | null;
  paragraphStyleId?: string | null;
}) => string | undefined;

type StyleFont = { font: string | undefined; basedOn: string | undefined };

const longestChain = 20;

/**
 * Reads where a Word file's fonts come from: its styles, what they are based on, and its defaults. A font that a theme
 * names is none of the old ones, and counts as named.
 */
export function readDocxFonts(stylesXml: string | undefined): FontOf {
  const styles = new Map<string, StyleFont>();
  let defaultFont: string | undefined;
  let defaultStyle: string | undefined;
  for (const root of stylesXml === undefined ? [] : rootsOf(stylesXml)) {
    defaultFont = fontIn(elementsOf(root, 'w:docDefaults')[0]);
    for (const style of elementsOf(root, 'w:style')) {
      const id = style.getAttribute('w:styleId') ?? '';
      const isParagraph = style.getAttribute('w:type') === 'paragraph';
      if (isParagraph && /^(?:1|true|on)$/.test(style.getAttribute('w:default') ?? '')) defaultStyle = id;
      const basedOn = elementsOf(style, 'w:basedOn')[0]?.getAttribute('w:val') ?? undefined;
      styles.set(id, { font: fontIn(style), basedOn });
    }
  }
  const fontOfStyle = (styleId: string | null | undefined): string | undefined => {
    let style = styles.get(styleId ?? '');
    for (let step = 0; style && step < longestChain; step += 1) {
      if (style.font !== undefined) return style.font;
      style = styles.get(style.basedOn ?? '');
    }
    return undefined;
  };
  return ({ font, styleId, paragraphStyleId }) =>
    font ?? fontOfStyle(styleId) ?? fontOfStyle(paragraphStyleId ?? defaultStyle) ?? defaultFont;
}

function rootsOf(xml: string): Element[] {
  const root = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml').documentElement;
  return root ? [root] : [];
}

function elementsOf(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

function fontIn(parent: Element | undefined): string | undefined {
  const fonts = parent && elementsOf(parent, 'w:rFonts')[0];
  if (!fonts) return undefined;
  return (
    fonts.getAttribute('w:ascii') ||
    fonts.getAttribute('w:hAnsi') ||
    fonts.getAttribute('w:asciiTheme') ||
    undefined
  );
}
