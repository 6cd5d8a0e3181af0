import { closeHistory } from '@tiptap/pm/history';
import { Fragment, Node, type Schema, Slice } from '@tiptap/pm/model';
import {
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { clearedSelection, crossesField } from '#components/editor/commands/fields.ts';
import { isA, nodeType } from '#components/editor/commands/node-type.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { fitBlocks } from './fit-blocks.ts';

/**
 * Puts blocks where the caret is, in place of what is selected, as one step back. The first and the last paragraph
 * join the words around them; what the place cannot hold comes below it.
 */
export function insertBlocks(state: EditorState, blocks: readonly NodeJSON[]): Transaction {
  const tr = closeHistory(ready(state));
  const { inside, below } = fitBlocks(tr.selection.$from, blocks);
  if (inside.length > 0) tr.replaceSelection(sliceOf(inside, state.schema));
  else if (!tr.selection.empty) tr.deleteSelection();
  if (below.length > 0) {
    const nodes = below.map((json) => Node.fromJSON(state.schema, json));
    const at = tr.selection.$to.after(1);
    tr.insert(at, nodes);
    const end = at + nodes.reduce((size, node) => size + node.nodeSize, 0);
    tr.setSelection(Selection.near(tr.doc.resolve(end), -1));
  }
  return tr.setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView();
}

/** What has to happen before anything is pasted: a field never loses its frame, a selected photo never its place. */
export function ready(state: EditorState): Transaction {
  if (state.selection instanceof NodeSelection && isA(state.selection.node, 'figure'))
    return belowFigure(state);
  return crossesField(state) ? clearedSelection(state) : state.tr;
}

/** The same, and then what `make` does to the state that it leads to, in one transaction. */
export function afterReady(state: EditorState, make: (next: EditorState) => Transaction): Transaction {
  const first = ready(state);
  if (!first.docChanged) return make(state);
  const next = make(state.apply(first));
  for (const step of next.steps) first.step(step);
  const selection = Selection.fromJSON(first.doc, next.selection.toJSON());
  return closeHistory(first.setSelection(selection)).scrollIntoView();
}

/** An empty paragraph below the selected photo, and the caret in it. */
export function belowFigure(state: EditorState): Transaction {
  const { to } = state.selection;
  const tr = state.tr.insert(to, nodeType(state.schema, 'paragraph').create());
  return tr.setSelection(TextSelection.create(tr.doc, to + 1));
}

function sliceOf(blocks: readonly NodeJSON[], schema: Schema): Slice {
  const nodes = blocks.map((json) => Node.fromJSON(schema, json));
  const isParagraph = (node: Node | undefined) => (isA(node, 'paragraph') ? 1 : 0);
  return new Slice(Fragment.from(nodes), isParagraph(nodes[0]), isParagraph(nodes.at(-1)));
}
