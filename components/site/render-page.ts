import type { ReactElement } from 'react';
import { prerender } from 'react-dom/static';

/** The page as the text of a document; nothing in it waits for a script. */
export async function renderPage(page: ReactElement): Promise<string> {
  const { prelude } = await prerender(page);
  return new Response(prelude).text();
}
