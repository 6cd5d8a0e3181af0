import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { FigureAttrs } from '#content/manuscript.ts';
import { depthOf, isA, nodeType } from './node-type.ts';

/** A figure in the running editor; `number` counts from 1, `index` is its place under the document. */
export type FigurePlace = { pos: number; node: Node; number: number; index: number };

/** The figure that is selected, or that the caret stands in. */
export function figureAround({ doc, selection }: EditorState): FigurePlace | undefined {
  const { $from } = selection;
  if (selection instanceof NodeSelection && isA(selection.node, 'figure'))
    return placeAt(doc, selection.from);
  const depth = depthOf($from, 'figure');
  return depth === undefined || selection.to > $from.end(depth)
    ? undefined
    : placeAt(doc, $from.before(depth));
}

/** The figure with this id, wherever it stands now. */
export function findFigure(doc: Node, id: string): FigurePlace | undefined {
  let found: number | undefined;
  doc.forEach((node, pos) => {
    if (isA(node, 'figure') && node.attrs.id === id) found ??= pos;
  });
  return found === undefined ? undefined : placeAt(doc, found);
}

/** Every figure with its number, in reading order. */
export function figurePlaces(doc: Node): FigurePlace[] {
  const places: FigurePlace[] = [];
  doc.forEach((node, pos, index) => {
    if (isA(node, 'figure')) places.push({ pos, node, index, number: places.length + 1 });
  });
  return places;
}

/** Enter goes from the photo to its caption, from there to the credit, from there to a paragraph below. */
export const enterInFigure: Command = (state, dispatch) => {
  const figure = figureAround(state);
  if (!figure) return false;
  const { selection, tr } = state;
  const { $from } = selection;
  if (selection instanceof NodeSelection) {
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, figure.pos + 2)).scrollIntoView());
  } else if (isA($from.parent, 'caption')) {
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $from.after() + 1)).scrollIntoView());
  } else {
    const after = figure.pos + figure.node.nodeSize;
    const next = state.doc.nodeAt(after);
    const canWrite = isA(next, 'paragraph') && next?.content.size === 0;
    if (!canWrite) tr.insert(after, nodeType(state.schema, 'paragraph').create());
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
};

/** Backspace in an empty caption selects the figure (the next one deletes it); text above is never pulled in. */
export const backspaceInFigure: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !isA($from.parent, 'caption', 'credit')) return false;
  if ($from.parent.content.size > 0) return true;
  const selection = isA($from.parent, 'caption')
    ? NodeSelection.create(state.doc, $from.before(-1))
    : TextSelection.create(state.doc, $from.before() - 1);
  dispatch?.(state.tr.setSelection(selection));
  return true;
};

/** Swaps the figure with the block above or below; it stays selected. */
export function moveFigure(id: string, direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const figure = findFigure(state.doc, id);
    if (!figure) return false;
    const neighbour = figure.index + (direction === 'up' ? -1 : 1);
    // Headline and sapo stand first; nothing moves above them.
    if (neighbour < 2 || neighbour >= state.doc.childCount) return false;
    const other = state.doc.child(neighbour);
    const { tr } = state;
    tr.delete(figure.pos, figure.pos + figure.node.nodeSize);
    const target = direction === 'up' ? figure.pos - other.nodeSize : figure.pos + other.nodeSize;
    tr.insert(target, figure.node);
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView());
    return true;
  };
}

export function deleteFigure(id: string): Command {
  return (state, dispatch) => {
    const figure = findFigure(state.doc, id);
    if (!figure) return false;
    const { tr } = state;
    const end = figure.pos + figure.node.nodeSize;
    // A body is never without a block to write in.
    if (state.doc.childCount === 3)
      tr.replaceWith(figure.pos, end, nodeType(state.schema, 'paragraph').create());
    else tr.delete(figure.pos, end);
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(figure.pos))).scrollIntoView());
    return true;
  };
}

/** Changes attributes one step each, so that two people's changes of one figure both stay. */
export function setFigure(id: string, attrs: Partial<FigureAttrs>): Command {
  return (state, dispatch) => {
    const figure = findFigure(state.doc, id);
    if (!figure) return false;
    const { tr } = state;
    for (const [name, value] of Object.entries(attrs)) {
      if (figure.node.attrs[name] !== value) tr.setNodeAttribute(figure.pos, name, value);
    }
    if (tr.docChanged) dispatch?.(tr);
    return true;
  };
}

/** Writes caption and credit of a figure anew, as one undo of its own; what is not named stays. */
export function fillFigure(id: string, words: { caption?: string; credit?: string }): Command {
  return (state, dispatch) => {
    const figure = findFigure(state.doc, id);
    if (!figure) return false;
    const tr = closeHistory(state.tr);
    // From the end, so that what is written first moves nothing that comes later.
    for (const [index, text] of [
      [1, words.credit],
      [0, words.caption],
    ] as const) {
      const part = figure.node.child(index);
      const start = figure.pos + 2 + (index === 1 ? figure.node.child(0).nodeSize : 0);
      if (text) tr.replaceWith(start, start + part.content.size, state.schema.text(text));
    }
    if (words.caption) tr.setNodeAttribute(figure.pos, 'toCheck', false);
    if (words.credit) tr.setNodeAttribute(figure.pos, 'creditInferred', false);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** New figures without a photo, below the block that holds the caret; the caret goes into the first caption. */
export function insertFigures(ids: readonly string[]): Command {
  return (state, dispatch) => {
    const at = placeForBlocks(state);
    const figures = ids.map((id) => emptyFigure(state, id));
    const tr = state.tr.insert(at, figures);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView());
    return figures.length > 0;
  };
}

/** Figures stand only directly under the document: below the caret's block, or first in the body. */
export function placeForBlocks({ doc, selection }: EditorState): number {
  const bodyStart = doc.child(0).nodeSize + doc.child(1).nodeSize;
  const { $to } = selection;
  if ($to.depth === 0) return Math.max(bodyStart, $to.pos);
  const block = $to.node(1);
  // An empty paragraph stays below, to write on in.
  const place = isA(block, 'paragraph') && block.content.size === 0 ? $to.before(1) : $to.after(1);
  return Math.max(bodyStart, place);
}

function emptyFigure({ schema }: EditorState, id: string): Node {
  const parts = [nodeType(schema, 'caption').create(), nodeType(schema, 'credit').create()];
  return nodeType(schema, 'figure').create({ id }, parts);
}

function placeAt(doc: Node, pos: number): FigurePlace | undefined {
  return figurePlaces(doc).find((place) => place.pos === pos);
}
