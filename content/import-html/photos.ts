import type { Element } from 'hast';
import type { FigureAlign, FigureAttrs, NodeJSON } from '#content/manuscript.ts';
import { attributeOf, classesOf } from './html-tree.ts';
import type { Style } from './style-rules.ts';

/** A photo of the page that a figure stands for; `src` is as the page names it, `data:` and `file:` too. */
export type PagePhoto = { figureId: string; src: string; alt: string };

/** Smaller pictures count readers or decorate lists. */
const smallestPhoto = 50;
const longestAlt = 1000;
const lateSources = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataUrl', 'dataThumb'];

/** Where the photo lies: pages that load late keep the address beside an empty picture. */
export function sourceOf(image: Element): string {
  const late = lateSources.map((name) => attributeOf(image, name)).find((src) => src !== '');
  const largest = attributeOf(image, 'srcSet').split(/,\s+/).at(-1)?.trim().split(/\s+/)[0] ?? '';
  const src = attributeOf(image, 'src');
  return late ?? (src === '' || isPlaceholder(src) ? largest || src : src);
}

/** Whether a picture is too small, or too empty, to be a photo of the report. */
export function isPhoto(image: Element, style: Style): boolean {
  const sizes = ['width', 'height'].map((name) =>
    Number.parseInt(style.get(name) ?? attributeOf(image, name), 10),
  );
  if (sizes.some((size) => size < smallestPhoto)) return false;
  const src = sourceOf(image);
  return !(isPlaceholder(src) || /\/(?:emoji|smiley|pixel|spacer|blank)[\w.-]*\.(?:gif|png|svg)/i.test(src));
}

/** The letter that a small picture stands for (😀 on many sites), or undefined. */
export function emojiOf(image: Element, style: Style): string | undefined {
  const alt = attributeOf(image, 'alt');
  const isLetter = /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{M}|\u200D|\uFE0F)*$/u.test(alt);
  return isLetter && !(isPhoto(image, style) && !/emoji/i.test(classesOf(image).join(' '))) ? alt : undefined;
}

function isPlaceholder(src: string): boolean {
  return /^data:image\/(?:gif|svg\+xml)/i.test(src);
}

/** Words about the photo; a file's name, or what a program guessed, says nothing. */
export function altOf(image: Element): string {
  const alt = attributeOf(image, 'alt').replace(/\s+/g, ' ').trim();
  const isGuess =
    /\.(?:jpe?g|png|gif|webp)$/i.test(alt) || /^(?:image|img|picture|ảnh|hình)?[\s_-]*\d*$/i.test(alt);
  const isAutomatic = /AI-generated|Description automatically generated|do AI tạo/i.test(alt);
  return isGuess || isAutomatic ? '' : alt.slice(0, longestAlt);
}

const alignClasses: readonly [RegExp, FigureAlign][] = [
  [/^(?:alignleft|align-left|float-left|pull-left|image-style-align-left)$/, 'left'],
  [/^(?:alignright|align-right|float-right|pull-right|image-style-align-right)$/, 'right'],
  [/^(?:alignwide|alignfull|wide|full-width)$/, 'wide'],
];

/** On which side the page shows the photo. */
export function alignOf(element: Element, style: Style): FigureAlign {
  const side = style.get('float') ?? attributeOf(element, 'align');
  if (side === 'left' || side === 'right') return side;
  const names = classesOf(element);
  return alignClasses.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? 'center';
}

/** A figure that waits for its photo: a visible place, ready for its caption. */
export function waitingFigure(
  id: string,
  { align = 'center', alt = '' }: Partial<FigureAttrs> = {},
): NodeJSON {
  const attrs: FigureAttrs = {
    id,
    assetId: null,
    align,
    focalX: 0.5,
    focalY: 0.5,
    alt,
    creditInferred: false,
    toCheck: false,
  };
  return { type: 'figure', attrs, content: [{ type: 'caption' }, { type: 'credit' }] };
}
