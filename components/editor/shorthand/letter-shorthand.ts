import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { markType } from '#components/editor/commands/node-type.ts';
import { letterTools } from '#components/editor/tools/letter-tools.ts';

/** Opening marker after a space or a bracket, words that neither begin nor end with a space, the same marker, a space. */
const aroundWords = /(?:^|[\s(“"])(\*{1,2})(?=[^\s*])([^*\n]*[^\s*])\1 $/u;

const marks = ['bold', 'italic'] as const;

/** `**đậm** ` and `*nghiêng* `, the space after it just typed: the words with the mark instead of the asterisks. */
export function letterShorthand(state: EditorState): Transaction | undefined {
  const { $from, empty } = state.selection;
  if (!empty || !$from.parent.isTextblock) return undefined;
  const before = state.doc.textBetween($from.start(), $from.pos, undefined, '\n');
  const [, marker = '', words = ''] = aroundWords.exec(before) ?? [];
  const name = marks.find((one) => letterTools[one].around === marker);
  const type = name && markType(state.schema, name);
  if (!type || !$from.parent.type.allowsMarkType(type)) return undefined;
  const wordsEnd = $from.pos - 1 - marker.length;
  const wordsStart = wordsEnd - words.length;
  return closeHistory(state.tr)
    .addMark(wordsStart, wordsEnd, type.create())
    .delete(wordsEnd, wordsEnd + marker.length)
    .delete(wordsStart - marker.length, wordsStart)
    .scrollIntoView();
}
