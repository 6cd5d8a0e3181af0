import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Command, EditorState } from '@tiptap/pm/state';
import { depthOf, isA, nodeType } from './node-type.ts';

type ListName = 'bulletList' | 'orderedList';

/** Makes the selected paragraphs a list, changes a list of the other kind, or takes them out of this kind. */
export function toggleList(name: ListName): Command {
  return (state, dispatch, view) => {
    const list = listAround(state);
    if (!list) return wrapInList(nodeType(state.schema, name))(state, dispatch, view);
    if (list.name === name) return liftItem(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(list.pos, nodeType(state.schema, name)));
    return true;
  };
}

/** The innermost list around the selection's start. */
export function listAround({ selection: { $from } }: EditorState): { name: string; pos: number } | undefined {
  const depth = depthOf($from, 'bulletList', 'orderedList');
  return depth === undefined ? undefined : { name: $from.node(depth).type.name, pos: $from.before(depth) };
}

/** Enter in an item starts the next one; in an empty item it leaves the list by one level. */
export const enterInList: Command = (state, dispatch, view) => {
  if (!isA(state.selection.$from.node(-1), 'listItem')) return false;
  return splitListItem(nodeType(state.schema, 'listItem'))(state, dispatch, view);
};

/** Backspace at the start of an item takes the item out of the list, words untouched. */
export const backspaceInList: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const atItemStart = $from.parentOffset === 0 && isA($from.node(-1), 'listItem') && $from.index(-1) === 0;
  return empty && atItemStart ? liftItem(state, dispatch, view) : false;
};

/** Tab in a list never leaves the editor; Alt+F10 does. */
export const sinkItem: Command = (state, dispatch, view) => {
  if (!listAround(state)) return false;
  sinkListItem(nodeType(state.schema, 'listItem'))(state, dispatch, view);
  return true;
};

export const raiseItem: Command = (state, dispatch, view) => {
  if (!listAround(state)) return false;
  liftItem(state, dispatch, view);
  return true;
};

const liftItem: Command = (state, dispatch, view) =>
  liftListItem(nodeType(state.schema, 'listItem'))(state, dispatch, view);
