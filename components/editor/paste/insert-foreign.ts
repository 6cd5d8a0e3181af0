import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { articleParts } from '#content/import-html/article-parts.ts';
import type { ImportedHtml } from '#content/import-html/import-html.ts';
import { plainText } from '#content/import-html/only-text.ts';
import { measureJson } from '#content/limits.ts';
import { normaliseLine } from '#content/normalise.ts';
import type { CarriedPhoto } from './carried-photos.ts';
import { detailsOfArticle, type PasteReport } from './import-report.ts';
import { isInOneLiner } from './in-one-liner.ts';
import { insertBlocks, ready } from './insert-blocks.ts';
import { hasEmptyBody, insertImport } from './insert-import.ts';
import { changesOfHtml } from './paste-changes.ts';

export type ForeignSettings = {
  newId: () => string;
  uploadPhoto: (figureId: string, file: File) => void;
  imported: (report: PasteReport) => void;
};
type Inserted = { transaction: Transaction; details?: PasteReport['details']; isWords?: true };

/**
 * Puts blocks of another program where the caret is, as one step back, reports what was changed and sends the photos
 * on their way whose files came along. `tooLarge` when a manuscript cannot hold so
 * much, `unreadable` when the blocks fit no manuscript; then nothing was changed.
 */
export function insertForeign(
  view: EditorView,
  imported: ImportedHtml,
  carriedBy: () => readonly CarriedPhoto[],
  settings: ForeignSettings,
): 'inserted' | 'tooLarge' | 'unreadable' {
  if (!measureJson({ type: 'doc', content: imported.blocks }).ok) return 'tooLarge';
  let insertion: Inserted;
  try {
    insertion = insertionOf(view.state, imported);
  } catch {
    return 'unreadable';
  }
  const { transaction, details, isWords } = insertion;
  view.dispatch(transaction);
  if (isWords) return 'inserted';
  const carried = carriedBy();
  settings.imported({
    changes: changesOfHtml(imported.report, carried.length),
    unsafeLinks: imported.report.unsafeLinks,
    ...(details && { details }),
  });
  for (const { figureId, file } of carried)
    void file.then((found) => found && settings.uploadPhoto(figureId, found));
  return 'inserted';
}

function insertionOf(state: EditorState, { blocks }: ImportedHtml): Inserted {
  if (blocks.length > 1 && hasEmptyBody(state)) {
    const parts = articleParts(blocks);
    return { transaction: insertImport(state, parts), details: detailsOfArticle(parts) };
  }
  if (isInOneLiner(state)) {
    const words = normaliseLine(plainText(blocks));
    const tr = closeHistory(ready(state)).insertText(words);
    return { transaction: tr.setMeta('paste', true).scrollIntoView(), isWords: true };
  }
  return { transaction: insertBlocks(state, blocks) };
}
