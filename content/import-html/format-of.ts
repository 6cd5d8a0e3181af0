import type { Element } from 'hast';
import { attributeOf } from './html-tree.ts';
import type { Format } from './pieces.ts';
import { firstFont, type Style } from './style-rules.ts';

const boldTags = new Set(['b', 'strong']);
const italicTags = new Set(['i', 'em', 'cite', 'dfn']);

/** The format of what stands in `element`: what it inherits, its tag, and what its style says last. */
export function formatOf(element: Element, style: Style, inherited: Format): Format {
  const font = style.get('font-family') ?? attributeOf(element, 'face');
  return {
    ...inherited,
    bold: isBold(style.get('font-weight')) ?? (boldTags.has(element.tagName) || inherited.bold),
    italic: isItalic(style.get('font-style')) ?? (italicTags.has(element.tagName) || inherited.italic),
    font: font === '' ? inherited.font : firstFont(font),
    script: scriptOf(element, style) ?? inherited.script,
    keepsLines: keepsLines(element, style) ?? inherited.keepsLines ?? false,
  };
}

function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined || weight === 'inherit') return undefined;
  return /^(?:bold(?:er)?|[6-9]\d\d)$/.test(weight);
}

function isItalic(fontStyle: string | undefined): boolean | undefined {
  if (fontStyle === undefined || fontStyle === 'inherit') return undefined;
  return /^(?:italic|oblique)/.test(fontStyle);
}

function scriptOf({ tagName }: Element, style: Style): Format['script'] {
  const align = style.get('vertical-align');
  if (tagName === 'sup' || align === 'super') return 'sup';
  return tagName === 'sub' || align === 'sub' ? 'sub' : undefined;
}

function keepsLines({ tagName }: Element, style: Style): boolean | undefined {
  const space = style.get('white-space');
  if (space === undefined) return tagName === 'pre' ? true : undefined;
  return /^(?:pre(?:-line)?)$/.test(space) || (tagName === 'pre' && space === 'pre-wrap');
}

const decoratedTags = new Set(['font', 'u', 'center', 'small', 'big', 'mark', 'ins', 's', 'strike']);

/** Whether an element only says how something looks. */
export function isDecoration(element: Element): boolean {
  return (
    decoratedTags.has(element.tagName) || 'style' in element.properties || 'bgColor' in element.properties
  );
}
