import { type Command, TextSelection } from '@tiptap/pm/state';
import { allSlips, slipAt } from './slip-at.ts';

/** Selects the next marked slip, or the one before; after the last comes the first. False where nothing is marked. */
export function toSlip(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const slips = allSlips(state);
    const { from, to } = state.selection;
    const ahead =
      direction === 1
        ? (slips.find((slip) => slip.from >= to && slip.to > to) ?? slips[0])
        : (slips.findLast((slip) => slip.to <= from && slip.from < from) ?? slips.at(-1));
    if (!ahead) return false;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, ahead.from, ahead.to)).scrollIntoView());
    return true;
  };
}

/** Puts what the rule proposes in place of the slip at the caret; one undo takes it back. */
export const mendSlip: Command = (state, dispatch) => {
  const slip = slipAt(state);
  if (slip?.suggest === undefined) return false;
  // Decorations lag behind the text by a moment: only the words that the rule saw are replaced.
  if (state.doc.textBetween(slip.from, slip.to, undefined, '\uFFFC') !== slip.match) return false;
  const tr = state.tr.insertText(slip.suggest, slip.from, slip.to);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, slip.from + slip.suggest.length)).scrollIntoView());
  return true;
};
