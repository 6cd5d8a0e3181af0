import type { Editor } from '@tiptap/core';
import type { Command, Transaction } from '@tiptap/pm/state';

/** Runs a ProseMirror command in the editor; false when it does not apply there. */
export function run({ state, view }: Editor, command: Command): boolean {
  return command(state, view.dispatch, view);
}

/** A change that happened by itself: undo takes back what a person did before it, and this with it. */
export function outsideHistory(command: Command): Command {
  return (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(tr.setMeta('addToHistory', false))), view);
}

export function isInHistory(transaction: Transaction): boolean {
  return transaction.getMeta('addToHistory') !== false;
}

/** The same from a button: the caret goes back to the text. */
export function runAndFocus(editor: Editor, command: Command): boolean {
  const applied = run(editor, command);
  editor.view.focus();
  return applied;
}
