import type { NodeJSON } from '#content/manuscript.ts';
import { isBlank, isElement } from './html-tree.ts';
import { nestedByLevel } from './list-levels.ts';
import { asParagraphs } from './only-text.ts';
import type { BlockElement } from './scene.ts';

const listTypes = ['bulletList', 'orderedList'];
const isList = ({ type }: NodeJSON) => listTypes.includes(type);

/** A list of the page, and below it what a list cannot hold: figures and tables of its items. */
export function readList({ element, format, read, scene }: BlockElement): NodeJSON[] {
  const below: NodeJSON[] = [];
  const items: NodeJSON[] = [];
  for (const child of nestedByLevel(element)) {
    if (isBlank(child)) continue;
    const blocks = read(isElement(child, 'li') ? child.children : [child], format);
    below.push(...blocks.filter(({ type }) => type === 'figure' || type === 'table'));
    const held = itemContent(blocks);
    const last = items.at(-1);
    // Google Docs and old pages put an inner list beside its item instead of into it.
    if (last && held.every(isList)) last.content?.push(...held);
    else if (held.length > 0) items.push({ type: 'listItem', content: startingWithText(held) });
  }
  if (items.length === 0) return below;
  const isNumbered = element.tagName === 'ol';
  scene.report.kept[isNumbered ? 'numbered' : 'bulleted'] += 1;
  return [
    isNumbered ? numbered(items, element.properties.start) : { type: 'bulletList', content: items },
    ...below,
  ];
}

function itemContent(blocks: readonly NodeJSON[]): NodeJSON[] {
  return blocks
    .filter(({ type }) => type !== 'figure' && type !== 'table')
    .flatMap((block) => (isList(block) ? [block] : asParagraphs([block])));
}

function startingWithText(content: NodeJSON[]): NodeJSON[] {
  return content[0] && isList(content[0]) ? [{ type: 'paragraph' }, ...content] : content;
}

function numbered(items: NodeJSON[], start: unknown): NodeJSON {
  const first = Number(start ?? 1);
  const isUsable = Number.isInteger(first) && first >= 0 && first <= 9999;
  return { type: 'orderedList', attrs: { start: isUsable ? first : 1 }, content: items };
}
