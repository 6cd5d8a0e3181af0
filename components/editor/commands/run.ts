import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';

/** Runs a ProseMirror command in the editor; false when it does not apply there. */
export function run({ state, view }: Editor, command: Command): boolean {
  return command(state, view.dispatch, view);
}

/** The same from a button: the caret goes back to the text. */
export function runAndFocus(editor: Editor, command: Command): boolean {
  const applied = run(editor, command);
  editor.view.focus();
  return applied;
}
