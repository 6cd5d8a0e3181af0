import { type Command, type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { isA, nodeType, oneLiners, textBlockOf } from './node-type.ts';

/** Enter in the headline goes to the sapo, Enter in the sapo to the text; neither is ever split. */
export const enterInField: Command = (state, dispatch) => {
  const field = textBlockOf(state);
  if (field !== 'headline' && field !== 'sapo') return false;
  const after = state.selection.$from.after();
  const next = state.doc.nodeAt(after);
  const { tr } = state;
  // Above a photo there is no place to write, so one is made.
  if (!isA(next, 'sapo') && !next?.isTextblock)
    tr.insert(after, nodeType(state.schema, 'paragraph').create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

/** Backspace at the start of the sapo or of the first block must not eat into the field above. */
export const backspaceAtFieldStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth !== 1) return false;
  if (isA($from.parent, 'headline', 'sapo')) return true;
  if ($from.index(0) !== 2) return false;
  if (isA($from.parent, 'heading')) {
    dispatch?.(state.tr.setNodeMarkup($from.before(), nodeType(state.schema, 'paragraph')));
    return true;
  }
  if ($from.parent.content.size === 0 && state.doc.childCount > 3) {
    const tr = state.tr.delete($from.before(), $from.after());
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve($from.before()))).scrollIntoView());
  }
  return true;
};

/** Delete at the end of a one-line field does not pull the next block in. */
export const deleteAtFieldEnd: Command = (state) => {
  const { $from, empty } = state.selection;
  return empty && $from.parentOffset === $from.parent.content.size && isA($from.parent, ...oneLiners);
};

/** A selection that begins or ends in a one-line field and reaches beyond it loses its text, never the field. */
export const deleteAcrossFields: Command = (state, dispatch) => {
  if (!crossesField(state)) return false;
  dispatch?.(clearedSelection(state).scrollIntoView());
  return true;
};

export function crossesField({ selection }: EditorState): boolean {
  const { $from, $to } = selection;
  if (!(selection instanceof TextSelection) || selection.empty || $from.sameParent($to)) return false;
  return isA($from.parent, ...oneLiners) || isA($to.parent, ...oneLiners);
}

/** The selection's text taken out, block by block; blocks wholly inside it go, the fields at its ends stay. */
export function clearedSelection(state: EditorState): Transaction {
  const { from, to } = state.selection;
  const { tr } = state;
  const gone: { from: number; to: number }[] = [];
  state.doc.nodesBetween(from, to, (node, pos, parent) => {
    const end = pos + node.nodeSize;
    if (isA(parent, 'doc') && pos > from && end < to && !isA(node, 'sapo')) {
      gone.push({ from: pos, to: end });
      return false;
    }
    if (!node.isTextblock) return true;
    gone.push({ from: Math.max(from, pos + 1), to: Math.min(to, end - 1) });
    return false;
  });
  for (const range of gone.reverse()) tr.delete(range.from, range.to);
  return tr.setSelection(TextSelection.create(tr.doc, from));
}

/** Select all takes the field first, then the manuscript. */
export const selectFieldFirst: Command = (state, dispatch) => {
  const { $from, from, to } = state.selection;
  const inField = isA($from.parent, ...oneLiners) && textBlockOf(state) !== undefined;
  const fieldTaken = from === $from.start() && to === $from.end();
  const { doc } = state;
  // A text selection, not AllSelection: typing over that one leaves the caret in the body.
  const selection =
    inField && !fieldTaken && $from.parent.content.size > 0
      ? TextSelection.create(doc, $from.start(), $from.end())
      : TextSelection.between(Selection.atStart(doc).$from, Selection.atEnd(doc).$to);
  dispatch?.(state.tr.setSelection(selection));
  return true;
};
