import { closeHistory, undo } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { isFromServer } from '#components/editor/sync/step-log.ts';
import { toolNames, toolOf } from '#components/editor/tools/tools.ts';
import { letterShorthand } from './letter-shorthand.ts';
import { lineShorthand } from './line-shorthand.ts';
import { correctsTypography } from './typography-memory.ts';
import { typographyShorthand } from './typography-shorthand.ts';

/** True right after a shorthand was taken for what it means: one Backspace then gives the typed characters back. */
const justDone = new PluginKey<boolean>('shorthand');

/** A cheap look before every space; nearly all of them follow a word. */
function endsInMarker({ selection: { $from } }: EditorState): boolean {
  const before = $from.nodeBefore?.text ?? '';
  return signs.test(before) || ($from.parentOffset <= longestMarker && before !== '');
}

/** What a shorthand for letters or a sign of typography can end with. */
const signs = /[*"]|\.\.|--|["”][.,;:!?)\]…]+$/u;

const longestMarker = Math.max(
  ...toolNames.flatMap((name) => toolOf(name).typed ?? []).map(({ length }) => length),
);

function typographyOf(state: EditorState) {
  return correctsTypography() ? typographyShorthand(state) : undefined;
}

/**
 * Markers that writers know from elsewhere. They act on the space behind them, never while an input tool composes,
 * and what was typed stays one undo away, letter by letter.
 */
export function shorthand(): Plugin<boolean> {
  return new Plugin<boolean>({
    key: justDone,
    state: {
      init: () => false,
      apply(transaction, now) {
        if (transaction.getMeta(justDone)) return true;
        if (isFromServer(transaction)) return now;
        return now && !transaction.docChanged && !transaction.selectionSet;
      },
    },
    props: {
      handleTextInput(view, from, to, text) {
        if (text !== ' ' || view.composing || from !== to || !endsInMarker(view.state)) return false;
        view.dispatch(view.state.tr.insertText(text, from));
        const meant = lineShorthand(view.state) ?? letterShorthand(view.state) ?? typographyOf(view.state);
        if (!meant) return true;
        view.dispatch(meant.setMeta(justDone, true));
        // What is typed next is a step of its own for undo.
        view.dispatch(closeHistory(view.state.tr));
        return true;
      },
      handleKeyDown(view, event) {
        if (event.key !== 'Backspace' || !justDone.getState(view.state)) return false;
        return undo(view.state, view.dispatch);
      },
    },
  });
}
