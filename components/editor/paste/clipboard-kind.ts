/** Elements that carry no meaning of their own: text in them is plain text that some program has wrapped. */
const wrappers = new Set(['html', 'head', 'body', 'meta', 'title', 'p', 'div', 'br', 'span', 'pre']);
const meaningfulStyle = /font-weight\s*:\s*(?:bold|[6-9]\d\d)|font-style\s*:\s*italic/i;
/** What says more than the bare elements do: Word's lists and styles, fonts of old encodings, leaked toolbars. */
const saysMore =
  /\bmso-|\bMso[A-Z]|docs-internal-guid|\.Vn|VNI-|\bleft\b[^<]{0,20}(?:<[^>]*>[^<]{0,20})*\bcenter\b|leftcenter/i;

export type Clipboard = { text: string; html: string; hasPictures: boolean };

/**
 * How a clipboard is read: as files, as plain text, as a piece of our own manuscript, or as foreign HTML.
 */
export type ClipboardKind = 'pictures' | 'plain' | 'own' | 'foreign';

export function clipboardKind({ text, html, hasPictures }: Clipboard): ClipboardKind {
  // An office program puts a picture of the text beside the text; then the text is meant.
  if (hasPictures && (html === '' || isOnlyPicture(html))) return 'pictures';
  if (isFromEditor(html)) return 'own';
  if (html === '' || (text !== '' && isWrappedText(html))) return 'plain';
  return 'foreign';
}

/** Whether an HTML fragment is only plain text with paragraphs around it. */
export function isWrappedText(html: string): boolean {
  if (meaningfulStyle.test(html) || saysMore.test(html)) return false;
  const names = [...html.matchAll(/<\s*([a-z][\w:-]*)/gi)].map(([, name = '']) => name.toLowerCase());
  return names.every((name) => wrappers.has(name));
}

function isOnlyPicture(html: string): boolean {
  return /<img\b/i.test(html) && html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, '').trim() === '';
}

/** Copied out of a ProseMirror editor: its nodes say more than its text. Ours never shows a photo by its address. */
function isFromEditor(html: string): boolean {
  return html.includes('data-pm-slice') && !/<img\b/i.test(html);
}
