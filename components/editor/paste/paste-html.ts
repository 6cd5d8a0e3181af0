import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { articleParts } from '#content/import-html/article-parts.ts';
import type { ImportedHtml } from '#content/import-html/import-html.ts';
import { plainText } from '#content/import-html/only-text.ts';
import { measureJson } from '#content/limits.ts';
import { normaliseLine } from '#content/normalise.ts';
import { carriedPhotos } from './carried-photos.ts';
import { detailsOfArticle, type PasteReport } from './import-report.ts';
import { isInOneLiner } from './in-one-liner.ts';
import { insertBlocks, ready } from './insert-blocks.ts';
import { hasEmptyBody, insertImport } from './insert-import.ts';
import { changesOfHtml } from './paste-changes.ts';
import { readHtml } from './read-html.ts';

type Settings = {
  newId: () => string;
  uploadPhoto: (figureId: string, file: File) => void;
  imported: (report: PasteReport) => void;
};
type Pasted = { transaction: Transaction; imported?: ImportedHtml; report?: PasteReport };

/**
 * Pastes HTML of another program where the caret is, as one step back, and reports what was changed. False when
 * nothing could be read; the plain text beside it is then the better source.
 */
export function pasteHtml(
  view: EditorView,
  clipboard: { html: string; rtf: string },
  settings: Settings,
): boolean {
  let pasted: Pasted | 'tooLarge' | undefined;
  try {
    pasted = pastedInto(view.state, clipboard.html, settings.newId);
  } catch {
    return false;
  }
  if (pasted === undefined) return false;
  if (pasted === 'tooLarge') {
    settings.imported({ changes: {}, refused: 'tooLarge' });
    return true;
  }
  const { transaction, imported, report } = pasted;
  view.dispatch(transaction);
  const carried = imported ? carriedPhotos(imported.photos, clipboard.rtf) : [];
  if (imported) settings.imported({ ...report, changes: changesOfHtml(imported.report, carried.length) });
  for (const { figureId, file } of carried)
    void file.then((found) => found && settings.uploadPhoto(figureId, found));
  return true;
}

function pastedInto(state: EditorState, html: string, newId: () => string): Pasted | 'tooLarge' | undefined {
  const imported = readHtml(html, newId);
  const { blocks } = imported;
  if (blocks.length === 0) return undefined;
  if (!measureJson({ type: 'doc', content: blocks }).ok) return 'tooLarge';
  const inLine = isInOneLiner(state);
  if (blocks.length > 1 && hasEmptyBody(state)) {
    const parts = articleParts(blocks);
    return {
      transaction: insertImport(state, parts),
      imported,
      report: { changes: {}, details: detailsOfArticle(parts) },
    };
  }
  if (inLine) {
    const words = normaliseLine(plainText(blocks));
    const tr = closeHistory(ready(state)).insertText(words);
    return { transaction: tr.setMeta('paste', true).scrollIntoView() };
  }
  return { transaction: insertBlocks(state, blocks), imported };
}
