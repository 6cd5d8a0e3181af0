import { baseKeymap, chainCommands, toggleMark } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import type { Schema } from '@tiptap/pm/model';
import type { Command, Plugin } from '@tiptap/pm/state';
import {
  backspaceInHeading,
  backspaceInQuote,
  enterInQuote,
  insertHardBreak,
  toggleHeading,
  toggleQuote,
} from '#components/editor/commands/blocks.ts';
import {
  backspaceAtFieldStart,
  deleteAcrossFields,
  deleteAtFieldEnd,
  enterInField,
  selectFieldFirst,
} from '#components/editor/commands/fields.ts';
import { backspaceInFigure, enterInFigure } from '#components/editor/commands/figures.ts';
import {
  backspaceInList,
  enterInList,
  raiseItem,
  sinkItem,
  toggleList,
} from '#components/editor/commands/lists.ts';
import { markType } from '#components/editor/commands/node-type.ts';

/** What the page does for keys that lead out of the text. */
export type OuterKeys = { openLink: () => void; focusToolbar: () => void };

/**
 * The keys of the manuscript, in two maps: ours, then ProseMirror's own for what ours leave.
 * No key here waits for anything: Vietnamese input tools send real Backspaces between letters.
 */
export function manuscriptKeys(schema: Schema, outer: OuterKeys): Plugin[] {
  const bold = toggleMark(markType(schema, 'bold'));
  const italic = toggleMark(markType(schema, 'italic'));
  const backspace = chainCommands(
    deleteAcrossFields,
    backspaceInFigure,
    backspaceInList,
    backspaceInQuote,
    backspaceAtFieldStart,
    backspaceInHeading,
  );
  return [
    keymap({
      Enter: chainCommands(deleteAcrossFields, enterInField, enterInFigure, enterInQuote, enterInList),
      'Shift-Enter': insertHardBreak,
      Backspace: backspace,
      'Mod-Backspace': backspace,
      Delete: chainCommands(deleteAcrossFields, deleteAtFieldEnd),
      Tab: sinkItem,
      'Shift-Tab': raiseItem,
      'Mod-a': selectFieldFirst,
      'Mod-b': bold,
      'Mod-i': italic,
      'Mod-k': always(outer.openLink),
      'Mod-Alt-2': toggleHeading(2),
      'Mod-Alt-3': toggleHeading(3),
      'Mod-Shift-7': toggleList('orderedList'),
      'Mod-Shift-8': toggleList('bulletList'),
      'Mod-Shift-9': toggleQuote,
      'Alt-F10': always(outer.focusToolbar),
    }),
    keymap(baseKeymap),
  ];
}

function always(act: () => void): Command {
  return (_state, dispatch) => {
    if (dispatch) act();
    return true;
  };
}
