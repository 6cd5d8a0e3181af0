import type { Command } from '@tiptap/pm/state';
import { asAct } from '#components/editor/commands/run.ts';
import type { PageTools } from './page-tools.ts';
import { toolNames, toolOf } from './tools.ts';

/** The keys of every tool that has some, for ProseMirror's keymap. */
export function toolKeys(page: Pick<PageTools, 'ask'>): Record<string, Command> {
  const bound: Record<string, Command> = {};
  for (const name of toolNames) {
    const { keys, macKeys, command, asks } = toolOf(name);
    const act: Command = command ? asAct(command) : (_state, dispatch) => (dispatch ? page.ask(asks) : true);
    for (const key of [keys, macKeys]) if (key) bound[key] = act;
  }
  return bound;
}
