import type { EditorView } from '@tiptap/pm/view';
import { type ForeignSettings, insertForeign } from '#components/editor/paste/insert-foreign.ts';
import type { ImportedDocx } from '#content/import-docx/import-docx.ts';
import type { DocumentRefusal } from './document-imports.ts';

/**
 * Puts a Word file where the caret is, as one step back, by the rules of pasted HTML, and sends its photos on their
 * way. While a word is being composed it waits for its end: letters under the caret never move.
 */
export async function insertDocx(
  view: EditorView,
  { pictures, ...imported }: ImportedDocx,
  settings: ForeignSettings,
): Promise<'inserted' | DocumentRefusal> {
  if (imported.blocks.length === 0) return 'empty';
  await compositionEnd(view);
  const carried = pictures.map(({ figureId, bytes, mime, src }) => {
    const name = `${src.replace(/\W+/g, '-')}.${mime.replace(/^.*\/|\+.*$/g, '')}`;
    return { figureId, file: Promise.resolve(new File([bytes], name, { type: mime })) };
  });
  const end = insertForeign(view, imported, () => carried, settings);
  if (end === 'inserted') return end;
  return end === 'tooLarge' ? 'tooMuchText' : 'damaged';
}

function compositionEnd(view: EditorView): Promise<void> {
  if (!view.composing) return Promise.resolve();
  return new Promise((resolve) => {
    // A moment later: ProseMirror reads the word at the same event.
    const end = () => requestAnimationFrame(() => resolve(compositionEnd(view)));
    view.dom.addEventListener('compositionend', end, { once: true });
  });
}
