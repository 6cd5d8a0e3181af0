import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import { isA, nodeType } from './node-type.ts';

/** Swaps the block of the body that holds the caret with the one above or below; the caret goes along. */
export function moveBlock(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const { selection, doc } = state;
    const index = selection.$from.index(0);
    if (index < 2 || index !== selection.$to.index(0) - (selection.$to.depth === 0 ? 1 : 0)) return false;
    const neighbour = index + (direction === 'up' ? -1 : 1);
    if (neighbour < 2 || neighbour >= doc.childCount) return false;
    if (!dispatch) return true;
    const block = doc.child(index);
    const start = selection.$from.posAtIndex(index, 0);
    const by = direction === 'up' ? -doc.child(neighbour).nodeSize : doc.child(neighbour).nodeSize;
    const tr = state.tr.delete(start, start + block.nodeSize).insert(start + by, block);
    const moved = shifted(selection.toJSON(), by);
    dispatch(tr.setSelection(Selection.fromJSON(tr.doc, moved)).scrollIntoView());
    return true;
  };
}

function shifted(selection: Record<string, unknown>, by: number): Record<string, unknown> {
  const isPlace = (value: unknown): value is number => typeof value === 'number';
  return Object.fromEntries(
    Object.entries(selection).map(([name, value]) => [name, isPlace(value) ? value + by : value]),
  );
}

/** ArrowDown on the last line of a table, box or quote that ends the text makes a paragraph to write on in. */
export const writeBelow: Command = (state, dispatch, view) => {
  const { $head, empty } = state.selection;
  const block = $head.depth > 1 ? $head.node(1) : null;
  if (!empty || !block || !isA(block, 'table', 'factbox', 'quote')) return false;
  if ($head.index(0) !== state.doc.childCount - 1 || !isOnLastLine(state.selection)) return false;
  if (view && !view.endOfTextblock('down')) return false;
  const end = state.doc.content.size;
  const tr = state.tr.insert(end, nodeType(state.schema, 'paragraph').create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView());
  return true;
};

/** Whether nothing of the block stands below the caret; in a table, its last row counts. */
function isOnLastLine({ $head }: Selection): boolean {
  const isTable = isA($head.node(1), 'table');
  for (let depth = 1; depth < $head.depth; depth++) {
    const isRow = isTable && depth === 2;
    if (!isRow && $head.index(depth) < $head.node(depth).childCount - 1) return false;
  }
  return true;
}
