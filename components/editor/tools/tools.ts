import type { EditorState } from '@tiptap/pm/state';
import { blockTools } from './block-tools.ts';
import { insertTools } from './insert-tools.ts';
import { letterTools } from './letter-tools.ts';
import { stepTools } from './step-tools.ts';
import { isUsable, type Tool, type ToolGroup, type ToolPlace, toolGroups } from './tool.ts';
import { writingTools } from './writing-tools.ts';

/** Everything that can be done to a manuscript, in the order in which it is offered. */
export const tools = {
  ...stepTools,
  ...letterTools,
  ...blockTools,
  ...insertTools,
  ...writingTools,
} satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

export const toolNames = Object.keys(tools) as ToolName[];

export function toolOf(name: ToolName): Tool {
  return tools[name];
}

export function toolsAt(place: ToolPlace): ToolName[] {
  return toolNames.filter((name) => toolOf(name).places.includes(place));
}

/** The tools of a place, by group; groups without a tool are left out. */
export function groupsAt(place: ToolPlace): { group: ToolGroup; names: ToolName[] }[] {
  const names = toolsAt(place);
  return toolGroups
    .map((group) => ({ group, names: names.filter((name) => toolOf(name).group === group) }))
    .filter((group) => group.names.length > 0);
}

export type ToolLook = { on: boolean; usable: boolean };

/** The look of these tools for a state: cheap questions about the selection, never about the whole document. */
export function looksOf(names: readonly ToolName[], state: EditorState): Partial<Record<ToolName, ToolLook>> {
  const looks: Partial<Record<ToolName, ToolLook>> = {};
  for (const name of names) {
    const tool = toolOf(name);
    looks[name] = { on: tool.isOn?.(state) ?? false, usable: isUsable(tool, state) };
  }
  return looks;
}
