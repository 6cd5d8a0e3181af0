import type { ElementContent, Root } from 'hast';
import { attributeOf, classesOf, element, elementsIn, isElement, some, textOf } from './html-tree.ts';

/** Classes by which news sites call their standfirst: `singular-sapo`, `detail-sapo`, `article__sapo`, `description`. */
const named = /(?:^|[-_])(?:sapo|standfirst|summary|dek|lead|description)$/i;
const holds = new Set(['img', 'ul', 'ol', 'table', 'blockquote', 'figure', 'article', 'section']);
const longest = 800;

/**
 * The standfirst that a page calls so is set in bold, as its stylesheet showed it: whatever element it was, it is then
 * found like any other. Changes `root`.
 */
export function setStandfirst(root: Root): void {
  const [standfirst] = elementsIn(
    root,
    (one) =>
      [...classesOf(one), attributeOf(one, 'itemProp')].some((name) => named.test(name)) && isText(one),
  );
  if (!standfirst) return;
  const words = standfirst.children.flatMap((child): ElementContent[] =>
    isElement(child, 'p', 'div') ? child.children : [child],
  );
  standfirst.tagName = 'p';
  standfirst.children = [element('strong', words)];
}

function isText(one: Parameters<typeof textOf>[0]): boolean {
  const length = textOf(one).trim().length;
  const paragraphs = elementsIn(one, ({ tagName }) => tagName === 'p').length;
  return (
    length > 0 && length <= longest && paragraphs <= 2 && !some(one, ({ tagName }) => holds.has(tagName))
  );
}
