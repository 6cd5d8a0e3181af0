import type { Element } from 'hast';
import { attributeOf, element, type Html, isElement } from './html-tree.ts';

/** The items of a list whose depth stands on each item alone (`aria-level`), deeper ones in a list of their own. */
export function nestedByLevel(list: Element): Html[] {
  const base = levelOf(list.children.find((child) => isElement(child, 'li')));
  if (base === 0) return list.children;
  const nested: Html[] = [];
  let deeper: Element['children'] = [];
  const flush = () => {
    if (deeper.length > 0) nested.push(element(list.tagName, deeper));
    deeper = [];
  };
  for (const child of list.children) {
    if (levelOf(child) > base) deeper.push(child);
    else {
      flush();
      nested.push(child);
    }
  }
  flush();
  return nested;
}

function levelOf(item: Html | undefined): number {
  if (!isElement(item, 'li')) return 0;
  return Number.parseInt(attributeOf(item, 'ariaLevel') || attributeOf(item, 'dataAriaLevel'), 10) || 0;
}
