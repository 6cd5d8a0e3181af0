import type { EditorView } from '@tiptap/pm/view';
import type { ImportedHtml } from '#content/import-html/import-html.ts';
import { carriedPhotos } from './carried-photos.ts';
import { type ForeignSettings, insertForeign } from './insert-foreign.ts';
import { readHtml } from './read-html.ts';

/**
 * Pastes HTML of another program where the caret is, as one step back, and reports what was changed. False when
 * nothing could be read; the plain text beside it is then the better source.
 */
export function pasteHtml(
  view: EditorView,
  clipboard: { html: string; rtf: string },
  settings: ForeignSettings,
): boolean {
  let read: ImportedHtml;
  try {
    read = readHtml(clipboard.html, settings.newId);
  } catch {
    return false;
  }
  if (read.blocks.length === 0) return false;
  const carriedBy = () => carriedPhotos(read.photos, clipboard.rtf);
  const end = insertForeign(view, read, carriedBy, settings);
  if (end === 'tooLarge') settings.imported({ changes: {}, refused: 'tooLarge' });
  return end !== 'unreadable';
}
