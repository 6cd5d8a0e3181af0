import { isHistoryTransaction } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import { figureAround } from '#components/editor/commands/figures.ts';
import { isFromServer } from '#components/editor/sync/step-log.ts';

/** What the importer guessed counts as a person's word once a person has edited it. */
const guesses = { credit: 'creditInferred', caption: 'toCheck' } as const;

/** Takes the mark "inferred" off a credit, and "to check" off a caption, when somebody writes in it. No text changes. */
export function confirmedByHand(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      const written = transactions.some(
        (transaction) => transaction.docChanged && !isFromServer(transaction),
      );
      if (!written || transactions.some(isHistoryTransaction)) return null;
      const { $from } = after.selection;
      const guess = Object.entries(guesses).find(([part]) => part === $from.parent.type.name)?.[1];
      const figure = guess && figureAround(after);
      if (!figure || !guess || figure.node.attrs[guess] !== true) return null;
      const earlier = before.selection.$from;
      const sameWords = earlier.parent.type === $from.parent.type && earlier.parent.eq($from.parent);
      return sameWords ? null : after.tr.setNodeAttribute(figure.pos, guess, false);
    },
  });
}
