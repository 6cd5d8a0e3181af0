import { tidyTextRuns } from './tidy-text-runs.ts';
import { uiSelector } from './ui-selector.ts';

const legacyToolbar = /^\s*(?:left\s*center\s*right\s*del\s*)+/i;
/** Smaller pictures count readers or decorate lists. */
const smallestPhoto = 50;

/** Foreign HTML without controls, with clean text, its pictures as figures that wait. Unreadable HTML stays as it is. */
export function cleanHtml(html: string): string {
  try {
    // A document of its own: nothing in it loads or runs.
    const page = new DOMParser().parseFromString(html, 'text/html');
    removeUi(page);
    markFigures(page);
    tidyText(page);
    removeEmptyParagraphs(page);
    return page.body.innerHTML;
  } catch {
    return html;
  }
}

function removeUi(page: Document): void {
  for (const element of page.querySelectorAll(uiSelector)) element.remove();
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: globalThis.Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

/** A picture keeps its place and its caption; its file belongs to somebody else and is not taken along. */
function markFigures(page: Document): void {
  for (const picture of page.querySelectorAll('img')) {
    if (picture.closest('figure[data-figure]')) continue;
    if (!picture.closest('figure') && !isTiny(picture)) placeFigure(picture);
    picture.remove();
  }
  for (const caption of page.querySelectorAll('figcaption')) {
    const first = firstText(caption);
    if (first) first.data = first.data.replace(legacyToolbar, '');
  }
}

/** Puts a waiting figure below the block that held the picture; inside lists, tables and quotes there is no place. */
function placeFigure(picture: HTMLImageElement): void {
  const page = picture.ownerDocument;
  const figure = page.createElement('figure');
  const caption = figure.appendChild(page.createElement('figcaption'));
  const after = picture.nextSibling;
  const text = after?.textContent ?? '';
  if (after && legacyToolbar.test(text)) {
    caption.textContent = text.replace(legacyToolbar, '');
    after.textContent = '';
  }
  if (picture.closest('li, td, th, blockquote')) return;
  const block = picture.closest('p, div, h1, h2, h3, h4');
  if (block) block.after(figure);
  else picture.after(figure);
}

function isTiny(picture: HTMLImageElement): boolean {
  const sizes = [picture.getAttribute('width'), picture.getAttribute('height')];
  return sizes.some((size) => size !== null && Number.parseInt(size, 10) < smallestPhoto);
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

/** Word processors write an empty line as a paragraph. */
function removeEmptyParagraphs(page: Document): void {
  if (page.querySelector('[data-pm-slice]')) return;
  for (const paragraph of page.querySelectorAll('p, div')) {
    if (paragraph.textContent?.trim() === '' && !paragraph.querySelector('figure, table')) paragraph.remove();
  }
}

function firstText(element: Element): Text | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode();
  return first instanceof Text ? first : undefined;
}
