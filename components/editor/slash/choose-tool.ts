import { closeHistory } from '@tiptap/pm/history';
import { type Command, EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { type ToolName, toolOf } from '#components/editor/tools/tools.ts';
import type { SlashQuery } from './slash-query.ts';

/** Takes the slash and the query away and does what was chosen, as one step of undo. */
export function chooseTool(page: Pick<PageTools, 'ask'>) {
  return (view: EditorView, { from, to }: SlashQuery, name: ToolName): void => {
    // A phone keyboard still holds the query as an unfinished word; it has to let go before the word is taken away.
    if (view.composing) view.dom.blur();
    const { command, asks } = toolOf(name);
    view.dispatch(replaceQuery(view.state, { from, to }, command));
    view.focus();
    if (asks) page.ask(asks);
  };
}

/** One transaction that deletes the query and carries the steps of the command on what is left. */
export function replaceQuery(
  state: EditorState,
  { from, to }: { from: number; to: number },
  command?: Command,
): Transaction {
  const tr = closeHistory(state.tr).delete(from, to);
  const rest = EditorState.create({ doc: tr.doc, selection: tr.selection });
  command?.(rest, (inner) => {
    for (const step of inner.steps) tr.step(step);
    tr.setSelection(Selection.fromJSON(tr.doc, inner.selection.toJSON()));
    if (inner.storedMarksSet) tr.setStoredMarks(inner.storedMarks);
  });
  return tr.scrollIntoView();
}
