import type { Element, Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { type ImportedHtml, importHtml } from '#content/import-html/import-html.ts';

const styleBlock = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;

/** Foreign HTML as clean blocks. The page is a document of its own: nothing in it loads or runs. */
export function readHtml(html: string, newId: () => string): ImportedHtml {
  // Taken out first: a style block is applied even there, and our security policy would refuse it aloud.
  const sheets = [...html.matchAll(styleBlock)].map(([, css = '']) => css);
  const page = fromDom(new DOMParser().parseFromString(html.replace(styleBlock, ''), 'text/html'));
  const tree: Root = page.type === 'root' ? page : { type: 'root', children: [] };
  return importHtml({ type: 'root', children: [...sheets.map(sheet), ...tree.children] }, { newId });
}

function sheet(css: string): Element {
  return { type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value: css }] };
}
