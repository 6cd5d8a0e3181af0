import type { Editor } from '@tiptap/core';
import { runAct } from '#components/editor/commands/run.ts';
import type { PageTools } from './page-tools.ts';
import { type ToolName, toolOf } from './tools.ts';

/** Does what a tool is for: its command in the text, or its wish to the page. False when neither applies. */
export function applyTool(editor: Editor, page: PageTools, name: ToolName): boolean {
  const { command, asks } = toolOf(name);
  return command ? runAct(editor, command) : page.ask(asks);
}
