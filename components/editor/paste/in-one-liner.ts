import type { EditorState } from '@tiptap/pm/state';
import { oneLiners, textBlockOf } from '#components/editor/commands/node-type.ts';

/** Whether the whole selection is in a field that takes one line of text. */
export function isInOneLiner(state: EditorState): boolean {
  const field = textBlockOf(state);
  return oneLiners.some((name) => name === field);
}
