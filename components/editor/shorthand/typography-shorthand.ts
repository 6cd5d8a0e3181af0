import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { correctionsIn } from './typography.ts';

/** Far enough back for a quoted sentence, and no more than a keystroke can look through. */
const farthest = 1_000;

/** The signs that were typed as a keyboard has them, as print has them; undefined where there are none. */
export function typographyShorthand(state: EditorState): Transaction | undefined {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return undefined;
  const start = Math.max($from.start(), $from.pos - farthest);
  // A line break counts one place, as it does in the text.
  const corrections = correctionsIn(state.doc.textBetween(start, $from.pos, undefined, '\n'));
  if (corrections.length === 0) return undefined;
  const tr = closeHistory(state.tr);
  for (const { from, to, text } of corrections.toReversed()) tr.insertText(text, start + from, start + to);
  return tr;
}
