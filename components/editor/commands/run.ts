import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Command, Transaction } from '@tiptap/pm/state';

/** Runs a ProseMirror command in the editor; false when it does not apply there. */
export function run({ state, view }: Editor, command: Command): boolean {
  return command(state, view.dispatch, view);
}

/** The act of a tool, by button or by key: one undo takes it back, and none of what was typed a moment before. */
export function asAct(command: Command): Command {
  return (state, dispatch, view) => command(state, dispatch && ((tr) => dispatch(closeHistory(tr))), view);
}

export function runAct(editor: Editor, command: Command): boolean {
  return run(editor, asAct(command));
}

/** The same from a button: the caret goes back to the text. */
export function runAndFocus(editor: Editor, command: Command): boolean {
  const applied = runAct(editor, command);
  editor.view.focus();
  return applied;
}

/** A change that happened by itself: undo takes back what a person did before it, and this with it. */
export function outsideHistory(command: Command): Command {
  return (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(tr.setMeta('addToHistory', false))), view);
}

export function isInHistory(transaction: Transaction): boolean {
  return transaction.getMeta('addToHistory') !== false;
}
