import type { tables as vietnamese } from '#components/words/vi/tables.ts';

/** The tools of a table. */
export const tables: typeof vietnamese = {
  label: 'Table tools',
  acts: {
    rowAbove: 'Add row above',
    rowBelow: 'Add row below',
    deleteRow: 'Delete row',
    columnBefore: 'Add column to the left',
    columnAfter: 'Add column to the right',
    deleteColumn: 'Delete column',
    headerRow: 'Header row',
    headerColumn: 'Header column',
    merge: 'Merge cells',
    split: 'Split cell',
    deleteTable: 'Delete table',
  },
  done: {
    rowAbove: 'Row added above',
    rowBelow: 'Row added below',
    deleteRow: 'Row deleted',
    columnBefore: 'Column added to the left',
    columnAfter: 'Column added to the right',
    deleteColumn: 'Column deleted',
    headerRow: 'Header row changed',
    headerColumn: 'Header column changed',
    merge: 'Cells merged',
    split: 'Cell split',
    deleteTable: 'Table deleted',
  },
};
