import { toggleMark } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import type { Command, EditorState } from '@tiptap/pm/state';
import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react';
import { hasMark, isHeading, toggleHeading, toggleQuote } from '#components/editor/commands/blocks.ts';
import { listAround, toggleList } from '#components/editor/commands/lists.ts';
import { depthOf, markType } from '#components/editor/commands/node-type.ts';

export type Tool = {
  icon: LucideIcon;
  keys: string;
  command: Command;
  /** Missing for a tool that is not a switch. */
  isOn?: (state: EditorState) => boolean;
};

const bold: Command = (state, dispatch, view) =>
  toggleMark(markType(state.schema, 'bold'))(state, dispatch, view);
const italic: Command = (state, dispatch, view) =>
  toggleMark(markType(state.schema, 'italic'))(state, dispatch, view);

/** The tools that are one command each, in the order of the toolbar. */
export const tools = {
  undo: { icon: Undo2, keys: 'Mod-z', command: undo },
  redo: { icon: Redo2, keys: 'Mod-Shift-z', command: redo },
  bold: { icon: Bold, keys: 'Mod-b', command: bold, isOn: (state) => hasMark(state, 'bold') },
  italic: { icon: Italic, keys: 'Mod-i', command: italic, isOn: (state) => hasMark(state, 'italic') },
  heading2: {
    icon: Heading2,
    keys: 'Mod-Alt-2',
    command: toggleHeading(2),
    isOn: (state) => isHeading(state, 2),
  },
  heading3: {
    icon: Heading3,
    keys: 'Mod-Alt-3',
    command: toggleHeading(3),
    isOn: (state) => isHeading(state, 3),
  },
  bulletList: {
    icon: List,
    keys: 'Mod-Shift-8',
    command: toggleList('bulletList'),
    isOn: (state) => listAround(state)?.name === 'bulletList',
  },
  orderedList: {
    icon: ListOrdered,
    keys: 'Mod-Shift-7',
    command: toggleList('orderedList'),
    isOn: (state) => listAround(state)?.name === 'orderedList',
  },
  quote: {
    icon: Quote,
    keys: 'Mod-Shift-9',
    command: toggleQuote,
    isOn: (state) => depthOf(state.selection.$from, 'quote') !== undefined,
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

/** The look of every tool for a state: cheap questions about the selection, never about the whole document. */
export type ToolState = Record<ToolName, { on: boolean; usable: boolean }>;

export function toolStates(state: EditorState): ToolState {
  const look = (tool: Tool) => ({ on: tool.isOn?.(state) ?? false, usable: tool.command(state) });
  return {
    undo: look(tools.undo),
    redo: look(tools.redo),
    bold: look(tools.bold),
    italic: look(tools.italic),
    heading2: look(tools.heading2),
    heading3: look(tools.heading3),
    bulletList: look(tools.bulletList),
    orderedList: look(tools.orderedList),
    quote: look(tools.quote),
  };
}
