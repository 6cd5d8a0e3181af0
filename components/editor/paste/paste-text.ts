import { closeHistory } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import { importCheckedText } from '#content/import-text/import-checked-text.ts';
import { looksLikeReport } from '#content/import-text/looks-like-report.ts';
import { normaliseLine, normaliseText } from '#content/normalise.ts';
import { detailsOfText, type PasteReport } from './import-report.ts';
import { isInOneLiner } from './in-one-liner.ts';
import { afterReady, ready } from './insert-blocks.ts';
import { hasEmptyBody, insertImport, partsOfText } from './insert-import.ts';
import { changesOfText } from './paste-changes.ts';

type Settings = { newId: () => string; imported: (report: PasteReport) => void };

/** Pastes plain text: a report through the importer, a few words as they are, on one line. */
export function pasteText(view: EditorView, text: string, { newId, imported }: Settings): void {
  const { state } = view;
  const inLine = isInOneLiner(state);
  if (looksLikeReport(text) && (!inLine || hasEmptyBody(state))) {
    const read = importCheckedText(text);
    if (!read.ok) {
      imported({ changes: {}, refused: 'tooLarge' });
      return;
    }
    const filled = hasEmptyBody(state);
    view.dispatch(afterReady(state, (next) => insertImport(next, partsOfText(read.value, newId))));
    imported({ changes: changesOfText(read.value), details: detailsOfText(read.value, filled) });
    return;
  }
  const words = inLine ? normaliseLine(text) : normaliseText(text).replace(/\s+/g, ' ');
  const tr = closeHistory(ready(state));
  view.dispatch(tr.insertText(words).setMeta('paste', true).scrollIntoView());
}
