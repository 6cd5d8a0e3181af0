import type { Element, ElementContent, Root } from 'hast';
import { attributeOf, element, elementsIn, type Html, isBlank, isElement, textOf } from './html-tree.ts';
import { declarationsOf } from './style-rules.ts';

/** A paragraph of Word that its style says is an item of a list. */
type Item = { paragraph: Element; list: string; level: number; isNumbered: boolean; start: number };

const level = /mso-list\s*:\s*(\S+)[^;]*?level([0-9]+)/i;
const numberOrLetter = /^\(?(?:\d+|[a-zđ]|[ivxlcdm]+)(?:\.\d+)*[.):]?$/i;

/**
 * Rebuilds the lists that Word writes as paragraphs with a printed number before each: nested lists of HTML, bulleted
 * or numbered as their first marker says, starting where it starts. Changes `root`.
 */
export function rebuildWordLists(root: Root): void {
  rebuildIn(root as { children: Html[] });
}

function rebuildIn(parent: { children: Html[] }): void {
  const rebuilt: Html[] = [];
  let items: Item[] = [];
  const flush = () => {
    if (items.length > 0) rebuilt.push(...listsOf(items));
    items = [];
  };
  for (const child of parent.children) {
    const item = itemOf(child);
    if (item) items.push(item);
    else if (items.length === 0 || !isBlank(child)) {
      flush();
      if (isElement(child)) rebuildIn(child as { children: Html[] });
      rebuilt.push(child);
    }
  }
  flush();
  parent.children = rebuilt;
}

function itemOf(node: Html): Item | undefined {
  if (!isElement(node, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div')) return undefined;
  const [, list = '', depth = ''] = level.exec(attributeOf(node, 'style')) ?? [];
  // A numbered heading stays a heading; its number is in the text of Word only.
  if (depth === '' || /^h\d$/.test(node.tagName)) return undefined;
  const marker = elementsIn(node, isMarker)
    .map(textOf)
    .join('')
    .replace(/[\s\u00A0]+/g, '');
  const match = numberOrLetter.exec(marker)?.[0];
  const isNumbered = match !== undefined && !/^o$/i.test(marker);
  return {
    paragraph: node,
    list,
    level: Number(depth),
    isNumbered,
    start: isNumbered ? numberOf(marker) : 1,
  };
}

/** The number that a marker says: “3.”, “1.2.” (the last one), “c)”, “iv.”. A single letter is Roman only as i. */
function numberOf(marker: string): number {
  const last =
    marker
      .match(/\d+|\p{L}+/gu)
      ?.at(-1)
      ?.toLowerCase() ?? '1';
  if (/^\d/.test(last)) return Math.min(Number(last), 9999);
  if (last.length === 1 && last !== 'i') return last.charCodeAt(0) - 96 > 26 ? 5 : last.charCodeAt(0) - 96;
  const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
  return [...last].reduce((sum, letter, at) => {
    const own = worth[letter] ?? 0;
    return sum + (own < (worth[last.charAt(at + 1)] ?? 0) ? -own : own);
  }, 0);
}

function isMarker(inner: Element): boolean {
  return declarationsOf(attributeOf(inner, 'style')).get('mso-list') === 'ignore';
}

type OpenList = { list: Element; item: Item };

/** The items as lists: another list at the first level, or another kind of marker, begins a new one. */
function listsOf(items: readonly Item[]): Element[] {
  const lists: Element[] = [];
  let open: OpenList[] = [];
  for (const item of items) {
    open = openFor(item, open);
    const around = open.at(-1);
    if (around?.item.level === item.level) around.list.children.push(listItem(item));
    else {
      const list = element(item.isNumbered ? 'ol' : 'ul', [listItem(item)], startOf(item));
      const last = around?.list.children.at(-1);
      if (isElement(last)) last.children.push(list);
      else lists.push(list);
      open = [...open, { list, item }];
    }
  }
  return lists;
}

/** The lists that are still open when this item comes: deeper ones have ended, and another list at its level too. */
function openFor(item: Item, open: readonly OpenList[]): OpenList[] {
  const left = open.filter((one) => one.item.level <= item.level);
  const top = left.at(-1);
  return top?.item.level === item.level && !isSameList(top.item, item) ? left.slice(0, -1) : left;
}

function isSameList(one: Item, other: Item): boolean {
  return (
    one.isNumbered === other.isNumbered && (one.list === other.list || other.start !== 1 || !other.isNumbered)
  );
}

function startOf({ isNumbered, start }: Item): Element['properties'] {
  return isNumbered && start !== 1 ? { start } : {};
}

function listItem({ paragraph }: Item): Element {
  return element('li', [element('p', paragraph.children as ElementContent[], withoutListStyle(paragraph))]);
}

function withoutListStyle({ properties }: Element): Element['properties'] {
  return { ...properties, style: String(properties.style ?? '').replace(/mso-list\s*:[^;]*;?/gi, '') };
}
