import { closeHistory } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { placeForBlocks } from '#components/editor/commands/figures.ts';
import { isA } from '#components/editor/commands/node-type.ts';
import type { ImportedText } from '#content/import-text/imported-text.ts';
import { toBlocks } from '#content/import-text/to-manuscript.ts';
import type { NodeJSON } from '#content/manuscript.ts';

/** A report in the parts that the manuscript keeps apart. */
export type ReportParts = { headline: string | null; sapo: string | null; blocks: NodeJSON[] };

export function partsOfText({ headline, sapo, blocks }: ImportedText, newId: () => string): ReportParts {
  return { headline, sapo, blocks: toBlocks(blocks, newId) };
}

/** Whether nothing stands below headline and sapo yet; then a pasted report is the article. */
export function hasEmptyBody({ doc }: EditorState): boolean {
  const only = doc.childCount === 3 ? doc.child(2) : undefined;
  return isA(only, 'paragraph') && only?.content.size === 0;
}

/** Puts a report into the manuscript as one step back: all of it into an empty one, else at the caret. */
export function insertImport(state: EditorState, report: ReportParts): Transaction {
  const transaction = hasEmptyBody(state) ? fill(state, report) : insertAtCaret(state, report);
  return closeHistory(transaction).scrollIntoView();
}

function fill(state: EditorState, report: ReportParts): Transaction {
  const [headline, sapo] = [state.doc.child(0), state.doc.child(1)];
  const sapoPos = headline.nodeSize;
  // What the writer has already put into a field stays; the found words then stand in the text.
  const keepsHeadline = headline.content.size > 0;
  const keepsSapo = sapo.content.size > 0;
  const loose = [keepsHeadline ? report.headline : null, keepsSapo ? report.sapo : null];
  const blocks = blocksOf(state, report, loose);
  const { tr } = state;
  if (blocks.length > 0) tr.replaceWith(sapoPos + sapo.nodeSize, state.doc.content.size, blocks);
  if (!keepsSapo && report.sapo) tr.insertText(report.sapo, sapoPos + 1);
  if (!keepsHeadline && report.headline) tr.insertText(report.headline, 1);
  return tr.setSelection(firstGap(tr.doc));
}

/** Where the writer goes on: the empty headline, the empty sapo, or the end. */
function firstGap(doc: Node): Selection {
  if (doc.child(0).content.size === 0) return Selection.atStart(doc);
  if (doc.child(1).content.size === 0) return Selection.near(doc.resolve(doc.child(0).nodeSize + 1));
  return Selection.atEnd(doc);
}

function insertAtCaret(state: EditorState, report: ReportParts): Transaction {
  const blocks = blocksOf(state, report, [report.headline, report.sapo]);
  const { tr } = state;
  const { $from, $to, empty } = state.selection;
  const isInBodyText = $from.depth === 1 && isA($from.parent, 'paragraph', 'heading');
  if (!empty && isInBodyText && $from.sameParent($to)) tr.deleteSelection();
  const at = isInBodyText ? gapAt(tr) : placeForBlocks(state);
  tr.insert(at, blocks);
  const end = at + blocks.reduce((size, block) => size + block.nodeSize, 0);
  return tr.setSelection(Selection.near(tr.doc.resolve(end), -1));
}

/** A place between two blocks at the caret; a paragraph is split there, an empty one makes room. */
function gapAt(tr: Transaction): number {
  const { $from } = tr.selection;
  if ($from.parent.content.size === 0 && tr.doc.childCount > 3) {
    tr.delete($from.before(), $from.after());
    return $from.before();
  }
  if ($from.parentOffset === 0) return $from.before();
  if ($from.parentOffset < $from.parent.content.size) tr.split($from.pos);
  return $from.pos + 1;
}

function blocksOf(state: EditorState, report: ReportParts, loose: (string | null)[]): Node[] {
  const paragraphs = loose
    .filter((text) => text !== null)
    .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return [...paragraphs, ...report.blocks].map((json) => Node.fromJSON(state.schema, json));
}
