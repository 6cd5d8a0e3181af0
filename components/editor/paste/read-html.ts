import type { Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { type ImportedHtml, importHtml } from '#content/import-html/import-html.ts';

/** Foreign HTML as clean blocks. The page is a document of its own: nothing in it loads or runs. */
export function readHtml(html: string, newId: () => string): ImportedHtml {
  const page = fromDom(new DOMParser().parseFromString(html, 'text/html'));
  const tree: Root = page.type === 'root' ? page : { type: 'root', children: [] };
  return importHtml(tree, { newId });
}
