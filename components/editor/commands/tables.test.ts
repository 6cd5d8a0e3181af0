import type { Command, EditorState } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import { describe, expect, test } from 'vitest';
import { tableActNames, tableActOf } from '#components/editor/tables/table-acts.ts';
import { tablePlugin } from '#components/editor/tables/table-plugin.ts';
import { block, manuscript, picture, stateOf } from '#components/editor/testing/manuscripts.ts';
import type { NodeJSON } from '#content/manuscript.ts';
import { moveBlock, writeBelow } from './move-block.ts';
import { deleteTable, hasHeader, insertTable, nextCell, previousCell } from './tables.ts';

/** The state after a command; the document must be a manuscript again. */
function applied(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  next.doc.check();
  return next;
}

const cell = (text: string): NodeJSON => block('tableCell', block('paragraph', text));
const row = (...texts: string[]): NodeJSON => block('tableRow', ...texts.map(cell));
const grid = manuscript('T', 'S', block('table', row('a', 'b'), row('c', 'd')), block('paragraph', 'Sau'));

/** The table in short: cells by `|`, rows by `/`, headers in capitals, spans as numbers behind them. */
function table({ doc }: EditorState): string {
  const rows: string[] = [];
  doc.descendants((node) => {
    if (node.type.name !== 'tableRow') return true;
    const cells = node.children.map(({ type, attrs, textContent }) => {
      const text = type.name === 'tableHeader' ? textContent.toUpperCase() : textContent;
      const spans = `${attrs.colspan > 1 ? `c${attrs.colspan}` : ''}${attrs.rowspan > 1 ? `r${attrs.rowspan}` : ''}`;
      return text + spans;
    });
    rows.push(cells.join('|'));
    return false;
  });
  return rows.join('/');
}

/** Everything from the cell with `from` to the cell with `to`, selected as cells. */
function selectCells(state: EditorState, from: string, to: string): EditorState {
  const places: Record<string, number> = {};
  state.doc.descendants((node, pos) => {
    if (node.type.name === 'tableCell') places[node.textContent] = pos;
  });
  const selection = CellSelection.create(state.doc, places[from] ?? 0, places[to] ?? 0);
  return state.apply(state.tr.setSelection(selection));
}

describe('the acts of a table', () => {
  const results: Record<(typeof tableActNames)[number], string> = {
    rowAbove: '|/a|b/c|d',
    rowBelow: 'a|b/|/c|d',
    deleteRow: 'c|d',
    columnBefore: '|a|b/|c|d',
    columnAfter: 'a||b/c||d',
    deleteColumn: 'b/d',
    headerRow: 'A|B/c|d',
    headerColumn: 'A|b/C|d',
    merge: 'a|b/c|d',
    split: 'a|b/c|d',
    deleteTable: '',
  };
  test.each(tableActNames)('%s', (name) => {
    const state = stateOf(grid, 'a|');
    const after = applied(state, tableActOf(name).command);
    expect(table(after)).toBe(results[name]);
    const isUsable = tableActOf(name).isUsable?.(state) ?? tableActOf(name).command(state);
    expect(isUsable).toBe(results[name] !== 'a|b/c|d');
  });

  test('cells are merged with their words, and parted again', () => {
    const merged = applied(selectCells(stateOf(grid), 'a', 'b'), tableActOf('merge').command);
    expect(table(merged)).toBe('abc2/c|d');
    const split = applied(merged, tableActOf('split').command);
    expect(table(split)).toBe('ab|/c|d');
  });

  test('the last row and the last column stay: then there is the whole table to delete', () => {
    const one = stateOf(manuscript('T', 'S', block('table', row('a'))), 'a|');
    expect(tableActOf('deleteRow').isUsable?.(one)).toBe(false);
    expect(tableActOf('deleteColumn').isUsable?.(one)).toBe(false);
    expect(picture(applied(one, deleteTable))).toBe('headline(T), sapo(S), paragraph(|)');
  });

  test('outside a table none applies', () => {
    const state = stateOf(grid, 'Sau|');
    for (const name of tableActNames) expect(tableActOf(name).command(state), name).toBe(false);
    expect(hasHeader('row')(state)).toBe(false);
  });
});

describe('a table in the text', () => {
  test('comes below the caret with a header, and has a place to write on below it', () => {
    const state = stateOf(manuscript('T', 'S', block('paragraph', 'Một')), 'Một|');
    const after = applied(state, insertTable(2, 2));
    expect(after.doc.child(3).type.name).toBe('table');
    expect(after.doc.child(4).type.name).toBe('paragraph');
    expect(hasHeader('row')(after)).toBe(true);
    expect(after.selection.$from.node(-1).type.name).toBe('tableHeader');
  });

  test('Tab goes on, makes a row at the end in one step, Shift+Tab goes back and stops at the first cell', () => {
    const last = stateOf(grid, 'd|');
    let transactions = 0;
    const grown = applied(last, (state, dispatch) =>
      nextCell(state, (tr) => {
        transactions += 1;
        dispatch?.(tr);
      }),
    );
    expect([table(grown), transactions]).toEqual(['a|b/c|d/|', 1]);
    expect(grown.doc.textBetween(0, grown.selection.from, '/')).toContain('d');
    expect(applied(applied(last, previousCell), previousCell).selection.$from.parent.textContent).toBe('b');
    expect(previousCell(stateOf(grid, 'a|'))).toBe(true);
    expect(nextCell(stateOf(grid, 'Sau|'))).toBe(false);
  });

  test('rows of unequal length are filled up by the next change of the frame, not before', () => {
    const ragged = manuscript('T', 'S', block('table', row('a', 'b'), row('c')));
    const state = stateOf(ragged, 'a|', [tablePlugin(() => 'id')]);
    const typed = state.apply(state.tr.insertText('x'));
    expect(table(typed)).toBe('ax|b/c');
    expect(table(applied(typed, tableActOf('rowBelow').command))).toBe('ax|b/|/c|');
  });

  test('ArrowDown in the last row writes on below a table that ends the text', () => {
    const state = stateOf(manuscript('T', 'S', block('table', row('a', 'b'))), 'a|');
    expect(picture(applied(state, writeBelow))).toMatch(/\), paragraph\(\|\)$/);
    expect(writeBelow(stateOf(grid, 'd|'))).toBe(false);
  });

  test('moves with its caret, never above the sapo or beyond the end', () => {
    const down = applied(stateOf(grid, 'b|'), moveBlock('down'));
    expect(picture(down)).toContain('paragraph(Sau), table(');
    expect(down.selection.$from.parent.textContent).toBe('b');
    expect(applied(down, moveBlock('up')).doc.eq(stateOf(grid).doc)).toBe(true);
    expect(moveBlock('up')(stateOf(grid, 'a|'))).toBe(false);
    expect(moveBlock('down')(stateOf(grid, 'Sau|'))).toBe(false);
    expect(moveBlock('down')(stateOf(grid, 'S|'))).toBe(false);
  });
});
