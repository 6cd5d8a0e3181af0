import type { ElementContent, Root } from 'hast';
import { classesOf, element, type Html, isBlank, isElement } from './html-tree.ts';

const quoteStyle = /^Mso(?:Intense)?Quote/;

/** Word's quotations are paragraphs of a style: those one below the other become one quote. Changes `root`. */
export function wrapWordQuotes(root: Root): void {
  wrapIn(root as { children: Html[] });
}

function wrapIn(parent: { children: Html[] }): void {
  const wrapped: Html[] = [];
  let quoted: ElementContent[] = [];
  const flush = () => {
    if (quoted.length > 0) wrapped.push(element('blockquote', quoted));
    quoted = [];
  };
  for (const child of parent.children) {
    if (isElement(child, 'p') && classesOf(child).some((name) => quoteStyle.test(name))) quoted.push(child);
    else if (quoted.length === 0 || !isBlank(child)) {
      flush();
      if (isElement(child)) wrapIn(child as { children: Html[] });
      wrapped.push(child);
    }
  }
  flush();
  parent.children = wrapped;
}
