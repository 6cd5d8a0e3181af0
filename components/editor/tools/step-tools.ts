import { redo, undo } from '@tiptap/pm/history';
import { Redo2, Undo2 } from 'lucide-react';
import type { Tool } from './tool.ts';

/** Back and forth in one's own work. */
export const stepTools = {
  undo: {
    icon: Undo2,
    group: 'steps',
    places: ['bar'],
    keys: 'Mod-z',
    keywords: ['quay lại', 'undo'],
    command: undo,
  },
  redo: {
    icon: Redo2,
    group: 'steps',
    places: ['bar'],
    keys: 'Mod-Shift-z',
    keywords: ['redo'],
    command: redo,
  },
} as const satisfies Record<string, Tool>;
