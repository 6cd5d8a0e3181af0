import { closeHistory } from '@tiptap/pm/history';
import { type Command, EditorState, Selection, type Transaction } from '@tiptap/pm/state';

/** One transaction, one step of undo: what was typed to call a command goes away, the command works on what is left. */
export function insteadOf(
  state: EditorState,
  typed: { from: number; to: number },
  command?: Command,
): Transaction {
  const tr = closeHistory(state.tr).delete(typed.from, typed.to);
  const rest = EditorState.create({ doc: tr.doc, selection: tr.selection });
  command?.(rest, (inner) => {
    for (const step of inner.steps) tr.step(step);
    tr.setSelection(Selection.fromJSON(tr.doc, inner.selection.toJSON()));
    if (inner.storedMarksSet) tr.setStoredMarks(inner.storedMarks);
  });
  return tr.scrollIntoView();
}
