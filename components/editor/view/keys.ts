import { baseKeymap, chainCommands } from '@tiptap/pm/commands';
import { redo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import type { Command, Plugin } from '@tiptap/pm/state';
import {
  backspaceInHeading,
  backspaceInQuote,
  enterInQuote,
  insertHardBreak,
} from '#components/editor/commands/blocks.ts';
import { backspaceInFactbox, enterInFactbox } from '#components/editor/commands/factbox.ts';
import {
  backspaceAtFieldStart,
  deleteAcrossFields,
  deleteAtFieldEnd,
  enterInField,
  selectFieldFirst,
} from '#components/editor/commands/fields.ts';
import { backspaceInFigure, enterInFigure } from '#components/editor/commands/figures.ts';
import { backspaceInList, enterInList, raiseItem, sinkItem } from '#components/editor/commands/lists.ts';
import { writeBelow } from '#components/editor/commands/move-block.ts';
import { nextCell, previousCell } from '#components/editor/commands/tables.ts';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { toolKeys } from '#components/editor/tools/tool-keys.ts';

/**
 * The keys of the manuscript: those of the tools' table, ours for the blocks, then ProseMirror's own for the rest.
 * No key here waits for anything: Vietnamese input tools send real Backspaces between letters.
 */
export function manuscriptKeys(page: Pick<PageTools, 'ask'>): Plugin[] {
  const toToolbar: Command = (_state, dispatch) => (dispatch ? page.ask('toolbar') : true);
  const backspace = chainCommands(
    deleteAcrossFields,
    backspaceInFigure,
    backspaceInList,
    backspaceInQuote,
    backspaceInFactbox,
    backspaceAtFieldStart,
    backspaceInHeading,
  );
  return [
    keymap({
      ...toolKeys(page),
      'Mod-y': redo,
      Enter: chainCommands(
        deleteAcrossFields,
        enterInField,
        enterInFigure,
        enterInQuote,
        enterInList,
        enterInFactbox,
      ),
      'Shift-Enter': insertHardBreak,
      Backspace: backspace,
      'Mod-Backspace': backspace,
      Delete: chainCommands(deleteAcrossFields, deleteAtFieldEnd),
      Tab: chainCommands(nextCell, sinkItem),
      'Shift-Tab': chainCommands(previousCell, raiseItem),
      ArrowDown: writeBelow,
      'Mod-a': selectFieldFirst,
      'Alt-F10': toToolbar,
    }),
    keymap(baseKeymap),
  ];
}
