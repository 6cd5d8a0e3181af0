import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { isA } from '#components/editor/commands/node-type.ts';

/** A slash in the text and what stands between it and the caret. `from` is before the slash. */
export type SlashQuery = { from: number; to: number; text: string };

/** Nobody calls a tool longer than this. */
const longest = 32;

/**
 * Whether this change was one slash typed where a word may begin: at the start of a paragraph or after a space.
 * Never inside a word, a date or an address: `22/11`, `km/h`, `https://`.
 */
export function isTypedSlash(transaction: Transaction, { selection, doc }: EditorState): boolean {
  const [step, ...more] = transaction.steps;
  if (more.length > 0 || !(step instanceof ReplaceStep) || !selection.empty) return false;
  if (transaction.getMeta('uiEvent') === 'paste') return false;
  const { slice } = step;
  const typed = slice.content.childCount === 1 && slice.openStart === 0 && slice.content.firstChild?.text;
  const { $from } = selection;
  if (typed !== '/' || step.from + 1 !== $from.pos || !isA($from.parent, 'paragraph', 'heading'))
    return false;
  const before = doc.textBetween($from.start(), step.from, undefined, ' ');
  return before === '' || /\s$/.test(before);
}

/** The query as it stands now, or undefined when the slash or the caret has gone elsewhere. */
export function stillAsked({ from }: SlashQuery, { selection, doc }: EditorState): SlashQuery | undefined {
  const { $from, empty } = selection;
  const { pos } = $from;
  const isInside = empty && $from.parent.isTextblock && from >= $from.start() && from < pos;
  if (!isInside || pos - from > longest) return undefined;
  const written = doc.textBetween(from, pos, undefined, '\n');
  if (!/^\/(?:[^\s/][^\n/]*)?$/u.test(written)) return undefined;
  return { from, to: pos, text: written.slice(1) };
}
