import type { Element } from 'hast';
import type { NodeJSON } from '#content/manuscript.ts';
import { isBlank, isElement } from './html-tree.ts';
import { asParagraphs, plainText } from './only-text.ts';
import type { BlockElement } from './scene.ts';
import type { Style } from './style-rules.ts';

/** A quotation with the name of who said it; figures and tables in it follow below. */
export function readQuote({ element, style, format, read, scene }: BlockElement): NodeJSON[] {
  // Programs indent with this element too; then it says nothing about who speaks.
  if (isIndent(element, style)) return read(element.children, format);
  const speaker = element.children.findLast((child) => isElement(child, 'footer', 'cite'));
  const blocks = read(
    element.children.filter((child) => child !== speaker),
    format,
  );
  const below = blocks.filter(({ type }) => type === 'figure' || type === 'table');
  const paragraphs = asParagraphs(blocks.filter((block) => !below.includes(block)));
  const said = speaker && isElement(speaker) ? read(speaker.children, format) : [];
  // Nobody is quoted: the words of the name are words like any others.
  if (paragraphs.length === 0) return [...said, ...below];
  scene.report.kept.quotes += 1;
  const name = plainText(said).replace(/^[\s–—-]+/, '');
  const attribution: NodeJSON =
    name === '' ? { type: 'attribution' } : { type: 'attribution', content: [{ type: 'text', text: name }] };
  return [{ type: 'quote', content: [...paragraphs, attribution] }, ...below];
}

function isIndent(element: Element, style: Style): boolean {
  const border = style.get('border') ?? style.get('border-left') ?? '';
  return (
    /^(?:none|0)/.test(border) &&
    !element.children.some((child) => !isBlank(child) && isElement(child, 'footer', 'cite'))
  );
}
