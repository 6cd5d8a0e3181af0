import type { Command, EditorState } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  mergeCells,
  splitCell,
  toggleHeader,
} from '@tiptap/pm/tables';
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  FoldHorizontal,
  type LucideIcon,
  PanelLeft,
  PanelTop,
  TableCellsMerge,
  TableCellsSplit,
  Trash2,
  UnfoldVertical,
} from 'lucide-react';
import { deleteTable, hasHeader, leavesSome, whole } from '#components/editor/commands/tables.ts';

export const tableActGroups = ['rows', 'columns', 'headers', 'cells', 'table'] as const;

/** One tool of a table; its name in words stands under `tables.acts`. */
export type TableAct = {
  icon: LucideIcon;
  group: (typeof tableActGroups)[number];
  command: Command;
  /** Missing where a dry run of the command tells. */
  isUsable?: (state: EditorState) => boolean;
  isOn?: (state: EditorState) => boolean;
  danger?: true;
};

/** What can be done to the table at the caret; each is one step of undo. */
export const tableActs = {
  rowAbove: { icon: BetweenHorizontalEnd, group: 'rows', command: whole(addRowBefore) },
  rowBelow: { icon: BetweenHorizontalStart, group: 'rows', command: whole(addRowAfter) },
  deleteRow: {
    icon: UnfoldVertical,
    group: 'rows',
    command: whole(deleteRow),
    isUsable: leavesSome('rows'),
    danger: true,
  },
  columnBefore: { icon: BetweenVerticalEnd, group: 'columns', command: whole(addColumnBefore) },
  columnAfter: { icon: BetweenVerticalStart, group: 'columns', command: whole(addColumnAfter) },
  deleteColumn: {
    icon: FoldHorizontal,
    group: 'columns',
    command: whole(deleteColumn),
    isUsable: leavesSome('columns'),
    danger: true,
  },
  headerRow: {
    icon: PanelTop,
    group: 'headers',
    command: whole(toggleHeader('row')),
    isOn: hasHeader('row'),
  },
  headerColumn: {
    icon: PanelLeft,
    group: 'headers',
    command: whole(toggleHeader('column')),
    isOn: hasHeader('column'),
  },
  merge: { icon: TableCellsMerge, group: 'cells', command: whole(mergeCells) },
  split: { icon: TableCellsSplit, group: 'cells', command: whole(splitCell) },
  deleteTable: { icon: Trash2, group: 'table', command: deleteTable, danger: true },
} as const satisfies Record<string, TableAct>;

export type TableActName = keyof typeof tableActs;

export const tableActNames = Object.keys(tableActs) as TableActName[];

export function tableActOf(name: TableActName): TableAct {
  return tableActs[name];
}
