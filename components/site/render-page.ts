import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The page as the bytes of a document; React's static renderer leaves no marks of its own. */
export function renderPage(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
