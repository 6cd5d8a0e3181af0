import { setBlockType } from '@tiptap/pm/commands';
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state';
import { depthOf, isA, markType, nodeType } from './node-type.ts';

/** Turns the selected paragraphs into headings of this level, or headings of this level back. */
export function toggleHeading(level: 2 | 3): Command {
  return (state, dispatch, view) => {
    if (isHeading(state, level))
      return setBlockType(nodeType(state.schema, 'paragraph'))(state, dispatch, view);
    return setBlockType(nodeType(state.schema, 'heading'), { level })(state, dispatch, view);
  };
}

export function isHeading({ selection: { $from } }: EditorState, level: number): boolean {
  return isA($from.parent, 'heading') && $from.parent.attrs.level === level;
}

/** Puts the selected paragraphs into a quote with a place for its speaker, or takes the quote away. */
export const toggleQuote: Command = (state, dispatch, view) => {
  if (depthOf(state.selection.$from, 'quote') !== undefined) return unquote(state, dispatch, view);
  const { $from, $to } = state.selection;
  const range = $from.blockRange($to, (parent) => isA(parent, 'doc'));
  if (!range) return false;
  const blocks = range.parent.children.slice(range.startIndex, range.endIndex);
  if (!blocks.every((block) => isA(block, 'paragraph', 'heading'))) return false;
  // The toolbar asks at every keystroke; in a long article the change itself is too much for an answer.
  if (!dispatch) return true;
  const paragraphs = blocks.map((block) =>
    nodeType(state.schema, 'paragraph').create(null, block.content, block.marks),
  );
  const attribution = nodeType(state.schema, 'attribution').create();
  const quote = nodeType(state.schema, 'quote').create(null, [...paragraphs, attribution]);
  const { from, to } = state.selection;
  const tr = state.tr.replaceWith(range.start, range.end, quote);
  dispatch(tr.setSelection(TextSelection.create(tr.doc, from + 1, to + 1)).scrollIntoView());
  return true;
};

/** The quote's paragraphs stand in the text again, its speaker as a paragraph below them. */
const unquote: Command = (state, dispatch) => {
  const { $from, from, to } = state.selection;
  const depth = depthOf($from, 'quote');
  if (depth === undefined) return false;
  if (!dispatch) return true;
  const quote = $from.node(depth);
  const paragraph = nodeType(state.schema, 'paragraph');
  const blocks = quote.children
    .filter((child) => isA(child, 'paragraph') || child.content.size > 0)
    .map((child) => paragraph.create(null, child.content));
  const start = $from.before(depth);
  const tr = state.tr.replaceWith(start, start + quote.nodeSize, blocks);
  const end = tr.doc.resolve(
    Math.min(to - 1, start + blocks.reduce((size, block) => size + block.nodeSize, 0) - 1),
  );
  dispatch(tr.setSelection(TextSelection.between(tr.doc.resolve(from - 1), end)).scrollIntoView());
  return true;
};

/** Enter in an empty last paragraph of a quote goes to its speaker, Enter there leaves the quote. */
export const enterInQuote: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const quote = $from.node(-1);
  if (!isA(quote, 'quote') || !$from.sameParent($to)) return false;
  const { tr } = state;
  const inSpeaker = isA($from.parent, 'attribution');
  const isEmptyLast = $from.parent.content.size === 0 && $from.index(-1) === quote.childCount - 2;
  if (inSpeaker) {
    const after = $from.after(-1);
    tr.insert(after, nodeType(state.schema, 'paragraph').create());
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  } else if (isEmptyLast && quote.childCount > 2) {
    tr.delete($from.before(), $from.after());
    tr.setSelection(TextSelection.create(tr.doc, $from.before() + 1));
  } else {
    // ProseMirror's own split would make a second speaker of what follows.
    tr.deleteSelection().split($from.pos);
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace at the very start of a quote takes it away; at the start of its speaker it goes up a line. */
export const backspaceInQuote: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  if (isA($from.parent, 'attribution')) {
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, $from.before() - 1)));
    return true;
  }
  if (!isA($from.node(-1), 'quote') || $from.index(-1) > 0) return false;
  return unquote(state, dispatch, view);
};

/** A line break inside a paragraph; one-line fields take none. */
export const insertHardBreak: Command = (state, dispatch) => {
  const hardBreak = nodeType(state.schema, 'hardBreak');
  const { $from } = state.selection;
  if (!$from.parent.type.contentMatch.matchType(hardBreak)) return true;
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
};

/** A heading at the start of its text becomes a paragraph on Backspace, as writers know it. */
export const backspaceInHeading: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !isA($from.parent, 'heading') || !isA($from.node(-1), 'doc'))
    return false;
  return setBlockType(nodeType(state.schema, 'paragraph'))(state, dispatch, view);
};

/** Whether the selection carries the mark, so that its button shows pressed. */
export function hasMark(state: EditorState, name: 'bold' | 'italic' | 'link'): boolean {
  const type = markType(state.schema, name);
  const { from, to, empty, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}
