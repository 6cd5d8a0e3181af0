import type { EditorState, Transaction } from '@tiptap/pm/state';
import { insteadOf } from '#components/editor/commands/instead-of.ts';
import { isA } from '#components/editor/commands/node-type.ts';
import { isUsable } from '#components/editor/tools/tool.ts';
import { toolNames, toolOf } from '#components/editor/tools/tools.ts';

/**
 * `## `, `- ` and their like at the very start of a paragraph of the body, the space just typed: what makes of it
 * what they mean. None of the markers holds a letter, so no Vietnamese input tool is still at work on them.
 */
export function lineShorthand(state: EditorState): Transaction | undefined {
  const { $from, empty } = state.selection;
  if (!empty || !isA($from.parent, 'paragraph') || !isA($from.node(-1), 'doc', 'factbox')) return undefined;
  const start = $from.start();
  const written = state.doc.textBetween(start, $from.pos, undefined, '\n');
  const name = toolNames.find((one) => toolOf(one).typed?.some((marker) => written === `${marker} `));
  const tool = name && toolOf(name);
  if (!tool?.command || tool.isOn?.(state) || !isUsable(tool, state)) return undefined;
  return insteadOf(state, { from: start, to: $from.pos }, tool.command);
}
