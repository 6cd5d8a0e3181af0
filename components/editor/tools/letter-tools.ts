import { toggleMark } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { Bold, Italic } from 'lucide-react';
import { hasMark } from '#components/editor/commands/blocks.ts';
import { markType } from '#components/editor/commands/node-type.ts';
import type { Tool } from './tool.ts';

const bold: Command = (state, dispatch, view) =>
  toggleMark(markType(state.schema, 'bold'))(state, dispatch, view);
const italic: Command = (state, dispatch, view) =>
  toggleMark(markType(state.schema, 'italic'))(state, dispatch, view);

/** What words may carry. */
export const letterTools = {
  bold: {
    icon: Bold,
    group: 'letters',
    places: ['bar', 'selection'],
    keys: 'Mod-b',
    keywords: ['chữ đậm', 'bold', 'strong'],
    around: '**',
    command: bold,
    isOn: (state) => hasMark(state, 'bold'),
  },
  italic: {
    icon: Italic,
    group: 'letters',
    places: ['bar', 'selection'],
    keys: 'Mod-i',
    keywords: ['chữ nghiêng', 'italic', 'emphasis'],
    around: '*',
    command: italic,
    isOn: (state) => hasMark(state, 'italic'),
  },
} as const satisfies Record<string, Tool>;
