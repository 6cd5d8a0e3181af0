import { toggleMark } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { insertFigures } from '#components/editor/commands/figures.ts';
import { toggleList } from '#components/editor/commands/lists.ts';
import { markType } from '#components/editor/commands/node-type.ts';
import type { Chance } from '#domain/testing/chance.ts';

/** What a writer does: a word with a number of its own most of the time, sometimes something that moves blocks. */
const kinds = [
  'type',
  'type',
  'type',
  'type',
  'type',
  'delete',
  'delete',
  'split',
  'bold',
  'list',
  'figure',
  'undo',
  'undo',
  'redo',
] as const;

type Host = { state: EditorState; dispatch: (transaction: Transaction) => void };

/** Edits a manuscript at a random place; answers the word that was typed, if one was. */
export function editAtRandom({ state, dispatch }: Host, chance: Chance, number: number): string | undefined {
  const place = TextSelection.near(state.doc.resolve(chance.below(state.doc.content.size + 1)));
  const there = state.apply(state.tr.setSelection(place));
  const kind = chance.oneOf(kinds);
  if (kind === 'type') {
    const word = `lời-${number}-ạ`;
    dispatch(state.tr.setSelection(place).insertText(` ${word}`));
    return word;
  }
  if (kind === 'delete') {
    const end = Math.min(place.from + 1 + chance.below(14), place.$from.end());
    if (end > place.from) dispatch(state.tr.delete(place.from, end));
  } else if (kind === 'undo' || kind === 'redo') (kind === 'undo' ? undo : redo)(state, dispatch);
  else if (kind === 'split') {
    if (place.$from.parent.type.name === 'paragraph') dispatch(state.tr.split(place.from));
  } else commandOf(kind, number)(there, (transaction) => dispatch(again(state, transaction)));
  return undefined;
}

function commandOf(kind: 'bold' | 'list' | 'figure', number: number): Command {
  return (state, dispatch) => {
    if (kind === 'figure') return insertFigures([`anh-${number}`])(state, dispatch);
    if (kind === 'list') return toggleList('bulletList')(state, dispatch);
    const { $from } = state.selection;
    const word = state.apply(
      state.tr.setSelection(TextSelection.create(state.doc, $from.start(), $from.end())),
    );
    return toggleMark(markType(state.schema, 'bold'))(word, dispatch);
  };
}

/** The steps of a transaction that began from the same document with another selection. */
function again(state: EditorState, { steps }: Transaction): Transaction {
  return steps.reduce((transaction, step) => transaction.step(step), state.tr);
}
