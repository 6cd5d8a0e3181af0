import { isToolbarLine } from '#content/import-text/toolbar-line.ts';

/** Elements that carry no meaning of their own: text in them is plain text that some program has wrapped. */
const wrappers = new Set([
  'html',
  'head',
  'body',
  'meta',
  'title',
  'style',
  'p',
  'div',
  'br',
  'span',
  'font',
  'pre',
  'o:p',
]);
const meaningfulStyle = /font-weight\s*:\s*(?:bold|[6-9]\d\d)|font-style\s*:\s*italic/i;

export type Clipboard = { text: string; html: string; hasPictures: boolean };

/** How a clipboard is read: as files, as a report in plain text, as formatted text, or as a few plain words. */
export type ClipboardKind = 'pictures' | 'plain' | 'formatted';

export function clipboardKind({ text, html, hasPictures }: Clipboard): ClipboardKind {
  // An office program puts a picture of the text beside the text; then the text is meant.
  if (hasPictures && (html === '' || isOnlyPicture(html))) return 'pictures';
  if (text !== '' && !isFromEditor(html) && (isWrappedText(html) || hasToolbarLine(text))) return 'plain';
  return html === '' ? 'plain' : 'formatted';
}

/** Whether an HTML fragment is only plain text with paragraphs around it. */
export function isWrappedText(html: string): boolean {
  if (meaningfulStyle.test(html)) return false;
  const names = [...html.matchAll(/<\s*([a-z][\w:-]*)/gi)].map(([, name = '']) => name.toLowerCase());
  return names.every((name) => wrappers.has(name));
}

function isOnlyPicture(html: string): boolean {
  return /<img\b/i.test(html) && html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '').trim() === '';
}

/** Copied out of a ProseMirror editor: its nodes say more than its text. */
function isFromEditor(html: string): boolean {
  return html.includes('data-pm-slice');
}

/** A leaked image toolbar means: this text comes from the old system, and its HTML says nothing that is true. */
function hasToolbarLine(text: string): boolean {
  return text.split('\n').some((line) => isToolbarLine(line.trim()));
}
