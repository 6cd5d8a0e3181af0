import { type Command, EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import {
  addRowAfter,
  fixTables,
  goToNextCell,
  isInTable,
  selectedRect,
  TableMap,
  type TableRect,
} from '@tiptap/pm/tables';
import { placeForBlocks } from './figures.ts';
import { depthOf, isA, nodeType } from './node-type.ts';

/** A new table below the block at the caret, its first row a header; the caret goes into the first cell. */
export function insertTable(rows: number, columns: number): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    const { schema } = state;
    const at = placeForBlocks(state);
    const rowOf = (cell: 'tableHeader' | 'tableCell') => {
      const cells = Array.from({ length: columns }, () =>
        nodeType(schema, cell).create(null, nodeType(schema, 'paragraph').create()),
      );
      return nodeType(schema, 'tableRow').create(null, cells);
    };
    const content = Array.from({ length: rows }, (_, row) => rowOf(row === 0 ? 'tableHeader' : 'tableCell'));
    const tr = state.tr.insert(at, nodeType(schema, 'table').create(null, content));
    // At the end of the text there must be a place to write on.
    if (tr.doc.lastChild && isA(tr.doc.lastChild, 'table'))
      tr.insert(tr.doc.content.size, nodeType(schema, 'paragraph').create());
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    return true;
  };
}

/** Where the table around the selection starts, if one does. */
export function tableAround({ selection: { $from } }: EditorState): number | undefined {
  const depth =
    depthOf($from, 'table') ??
    (isA($from.nodeAfter, 'tableCell', 'tableHeader') ? $from.depth - 1 : undefined);
  return depth === undefined ? undefined : $from.before(depth);
}

/** Tab goes to the next cell, and in the last one makes a row to go on in. */
export const nextCell: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  return whole(addRowAfter)(
    state,
    dispatch &&
      ((tr) => {
        goToNextCell(1)(EditorState.create({ doc: tr.doc, selection: tr.selection }), (inner) =>
          tr.setSelection(Selection.fromJSON(tr.doc, inner.selection.toJSON())),
        );
        dispatch(tr.scrollIntoView());
      }),
  );
};

/** Shift+Tab goes one cell back; in the first one it stays. */
export const previousCell: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  goToNextCell(-1)(state, dispatch);
  return true;
};

/**
 * A change of the table's frame, on a table that has a cell at every place. Tables that two people changed at once
 * can miss some; they are filled up here, by the person who goes on, and never while somebody types.
 */
export function whole(command: Command): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const mended = dispatch && fixTables(state);
    if (!mended) return command(state, dispatch);
    const now = EditorState.create({ doc: mended.doc, selection: mended.selection });
    return command(now, (inner) => {
      for (const step of inner.steps) mended.step(step);
      dispatch(
        mended.setSelection(Selection.fromJSON(mended.doc, inner.selection.toJSON())).scrollIntoView(),
      );
    });
  };
}

/** Whether a row or a column would be left if the selected ones went. */
export function leavesSome(side: 'rows' | 'columns'): (state: EditorState) => boolean {
  return (state) => {
    if (!isInTable(state)) return false;
    const { top, bottom, left, right, map }: TableRect = selectedRect(state);
    return side === 'rows' ? bottom - top < map.height : right - left < map.width;
  };
}

/** Whether the first row, or the first column, is all headers. */
export function hasHeader(side: 'row' | 'column'): (state: EditorState) => boolean {
  return (state) => {
    const pos = tableAround(state);
    const table = pos === undefined ? null : state.doc.nodeAt(pos);
    if (!table) return false;
    const map = TableMap.get(table);
    const count = side === 'row' ? map.width : map.height;
    return Array.from({ length: count }, (_, at) => map.map[side === 'row' ? at : at * map.width]).every(
      (place) => place !== undefined && isA(table.nodeAt(place), 'tableHeader'),
    );
  };
}

/** Takes the table away, words and all; undo brings it back. */
export const deleteTable: Command = (state, dispatch) => {
  const pos = tableAround(state);
  const table = pos === undefined ? null : state.doc.nodeAt(pos);
  if (pos === undefined || !table) return false;
  const { tr } = state;
  const end = pos + table.nodeSize;
  // A body is never without a block to write in.
  if (state.doc.childCount === 3) tr.replaceWith(pos, end, nodeType(state.schema, 'paragraph').create());
  else tr.delete(pos, end);
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(pos))).scrollIntoView());
  return true;
};
