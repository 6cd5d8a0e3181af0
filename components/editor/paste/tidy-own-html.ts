import { tidyTextRuns } from './tidy-text-runs.ts';
import { uiSelector } from './ui-selector.ts';

/** A piece of a manuscript on the clipboard, without controls and with clean text. Unreadable HTML stays as it is. */
export function tidyOwnHtml(html: string): string {
  try {
    // A document of its own: nothing in it loads or runs.
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const element of page.querySelectorAll(uiSelector)) element.remove();
    tidyText(page);
    return page.body.innerHTML;
  } catch {
    return html;
  }
}

function tidyText(page: Document): void {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  const tidy = tidyTextRuns(texts.map((text) => text.data));
  texts.forEach((text, index) => {
    text.data = tidy[index] ?? '';
  });
}
