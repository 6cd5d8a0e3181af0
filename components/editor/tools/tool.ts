import type { Command, EditorState } from '@tiptap/pm/state';
import type { LucideIcon } from 'lucide-react';
import type { Ask } from './page-tools.ts';

/** Where a tool is offered: the bar above the text, the menu after a slash, beside selected words. */
export type ToolPlace = 'bar' | 'slash' | 'selection';

/** Tools of a group stand together, in the bar and in the help. */
export const toolGroups = ['steps', 'blocks', 'letters', 'lists', 'inserts', 'page'] as const;
export type ToolGroup = (typeof toolGroups)[number];

/**
 * One row: everything that the bar, the slash menu, the tools at a selection, the keys and the help need to know.
 * Its name in words stands in the catalogue under `tools.names`.
 */
export type Tool = {
  icon: LucideIcon;
  group: ToolGroup;
  places: readonly ToolPlace[];
  /** As ProseMirror names them: `Mod-Shift-8`. Bound from here, shown from here. */
  keys?: string;
  /** On a Mac, where the system keeps `keys` for itself. */
  macKeys?: string;
  /** Other words under which writers look for it, in Vietnamese and English; marks do not matter. */
  keywords: readonly string[];
  /** What can be typed at the start of a line instead, followed by a space. */
  typed?: readonly string[];
  /** What can be typed around words instead. */
  around?: string;
  /** Missing for a tool that is not a switch. */
  isOn?: (state: EditorState) => boolean;
  /** For a part of the page that stays open until it is pressed again. */
  stays?: boolean;
  /** Missing where a dry run of the command tells; cheap, it is asked at every keystroke. */
  isUsable?: (state: EditorState) => boolean;
} & ({ command: Command; asks?: undefined } | { asks: Ask; command?: undefined });

export function isUsable(tool: Tool, state: EditorState): boolean {
  return tool.isUsable?.(state) ?? tool.command?.(state) ?? true;
}
