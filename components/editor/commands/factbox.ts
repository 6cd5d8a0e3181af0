import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import { placeForBlocks } from './figures.ts';
import { depthOf, isA, nodeType } from './node-type.ts';

/** Selected paragraphs and lists go into a fact box; without any there is a new one; a box is taken away. */
export const toggleFactbox: Command = (state, dispatch, view) => {
  if (isInFactbox(state)) return unwrapFactbox(state, dispatch, view);
  const blocks = selectedBlocks(state);
  if (!dispatch) return true;
  const box = nodeType(state.schema, 'factbox');
  const title = nodeType(state.schema, 'heading').create({ level: 3 });
  const { tr } = state;
  if (blocks) {
    const [first] = blocks.nodes;
    const content = isA(first, 'heading') ? blocks.nodes : [title, ...blocks.nodes];
    tr.replaceWith(blocks.from, blocks.to, box.create(null, content));
    dispatch(tr.setSelection(TextSelection.create(tr.doc, blocks.from + 2)).scrollIntoView());
    return true;
  }
  const at = placeForBlocks(state);
  tr.insert(at, box.create(null, [title, nodeType(state.schema, 'paragraph').create()]));
  if (isA(tr.doc.lastChild, 'factbox'))
    tr.insert(tr.doc.content.size, nodeType(state.schema, 'paragraph').create());
  dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView());
  return true;
};

export function isInFactbox({ selection: { $from } }: EditorState): boolean {
  return depthOf($from, 'factbox') !== undefined;
}

/** Enter in the title goes to the text below; in an empty last paragraph it leaves the box. */
export const enterInFactbox: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const box = $from.node(-1);
  if (!empty || !isA(box, 'factbox')) return false;
  const { tr } = state;
  const index = $from.index(-1);
  const next = box.maybeChild(index + 1);
  const atEnd = $from.parentOffset === $from.parent.content.size;
  if (isA($from.parent, 'heading')) {
    if (!atEnd || !isA(next, 'paragraph') || (next && next.content.size > 0)) return false;
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.after() + 1)).scrollIntoView());
    return true;
  }
  if ($from.parent.content.size > 0 || next) return false;
  const bodyBlocks = box.childCount - (isA(box.firstChild, 'heading') ? 1 : 0);
  const after = $from.after(-1);
  tr.insert(after, nodeType(state.schema, 'paragraph').create());
  tr.setSelection(TextSelection.create(tr.doc, after + 1));
  if (bodyBlocks > 1) tr.delete($from.before(), $from.after());
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace at the very start of a box takes the box away, never its words. */
export const backspaceInFactbox: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const atStart =
    empty && $from.parentOffset === 0 && isA($from.node(-1), 'factbox') && $from.index(-1) === 0;
  return atStart ? unwrapFactbox(state, dispatch, view) : false;
};

const unwrapFactbox: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const depth = depthOf($from, 'factbox');
  if (depth === undefined) return false;
  if (!dispatch) return true;
  const box = $from.node(depth);
  const start = $from.before(depth);
  const isEmptyTitle = (node: Node) => isA(node, 'heading') && node.content.size === 0;
  const blocks = box.children.filter((node) => !isEmptyTitle(node));
  const titleGone = blocks.length < box.childCount ? 2 : 0;
  const tr = state.tr.replaceWith(start, start + box.nodeSize, blocks);
  const caret = Math.max(start + 1, $from.pos - 1 - titleGone);
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(caret))).scrollIntoView());
  return true;
};

/** The selected blocks of the body, where all of them may stand in a box and something is selected. */
function selectedBlocks({ selection }: EditorState): { from: number; to: number; nodes: Node[] } | undefined {
  const { $from, $to, empty } = selection;
  const range = empty ? null : $from.blockRange($to, (parent) => isA(parent, 'doc'));
  if (!range) return undefined;
  const nodes = range.parent.children.slice(range.startIndex, range.endIndex);
  const fits = nodes.every(
    (node, index) =>
      isA(node, 'paragraph', 'bulletList', 'orderedList') ||
      (index === 0 && nodes.length > 1 && isA(node, 'heading')),
  );
  return fits ? { from: range.start, to: range.end, nodes } : undefined;
}
