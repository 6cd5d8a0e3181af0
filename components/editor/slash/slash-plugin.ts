import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isUsable } from '#components/editor/tools/tool.ts';
import { type ToolName, toolOf, toolsAt } from '#components/editor/tools/tools.ts';
import { findTools } from './find-tools.ts';
import { isTypedSlash, type SlashQuery, stillAsked } from './slash-query.ts';

/** The open menu: what is asked, what was found, and which of it Enter would choose. */
export type SlashState = SlashQuery & { found: readonly ToolName[]; active: number };

type SlashSettings = {
  nameOf: (tool: ToolName) => string;
  choose: (view: EditorView, query: SlashQuery, tool: ToolName) => void;
};

type Move = { close: true } | { active: number };

export const slashKey = new PluginKey<SlashState | undefined>('slash');

/** Where the menu and the editor's aria attributes meet. */
export const slashListId = 'slash-list';
export const slashOptionId = (name: ToolName) => `slash-${name}`;

/** Follows what is typed after a slash. It only reads the text; the menu is drawn outside of the document. */
export function slashPlugin({ nameOf, choose }: SlashSettings): Plugin<SlashState | undefined> {
  function opened(query: SlashQuery, state: EditorState): SlashState {
    return { ...query, found: offered(query.text, state, nameOf), active: 0 };
  }

  function next(transaction: Transaction, now: SlashState | undefined, state: EditorState) {
    const move: Move | undefined = transaction.getMeta(slashKey);
    if (move && 'close' in move) return undefined;
    if (now) return move ? { ...now, active: move.active } : followed(transaction, now, state);
    return isTypedSlash(transaction, state) ? opened(freshQuery(state), state) : undefined;
  }

  function followed(transaction: Transaction, now: SlashState, state: EditorState) {
    const query = stillAsked({ ...now, from: transaction.mapping.map(now.from, 1) }, state);
    if (!query) return undefined;
    if (query.text === now.text) return { ...now, ...query };
    const menu = opened(query, state);
    // After the end of a word that nothing is called, the slash was only a slash.
    return menu.found.length === 0 && /\s/.test(query.text) ? undefined : menu;
  }

  return new Plugin<SlashState | undefined>({
    key: slashKey,
    state: {
      init: () => undefined,
      apply: (transaction, now, _before, state) => next(transaction, now, state),
    },
    props: {
      attributes: (state): Record<string, string> => ariaOf(slashKey.getState(state)),
      handleKeyDown(view, event) {
        const menu = slashKey.getState(view.state);
        if (!menu || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
        if (event.key === 'Escape') return moved(view, { close: true });
        const chosen = menu.found[menu.active];
        if (!chosen || event.shiftKey) return false;
        const step = steps[event.key];
        if (step)
          return moved(view, { active: (menu.active + step + menu.found.length) % menu.found.length });
        if (event.key !== 'Enter' && event.key !== 'Tab') return false;
        choose(view, menu, chosen);
        return true;
      },
      handleDOMEvents: {
        blur(view) {
          if (slashKey.getState(view.state)) moved(view, { close: true });
          return false;
        },
      },
    },
  });
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Closes the menu, or shows another row as the one that Enter chooses. */
export function moved(view: EditorView, move: Move): true {
  view.dispatch(view.state.tr.setMeta(slashKey, move).setMeta('addToHistory', false));
  return true;
}

/** What can be chosen here: nothing that the block already is, nothing that the place does not take. */
function offered(query: string, state: EditorState, nameOf: SlashSettings['nameOf']): ToolName[] {
  const fitting = toolsAt('slash').filter((name) => {
    const tool = toolOf(name);
    return !tool.isOn?.(state) && isUsable(tool, state);
  });
  return findTools(
    query,
    fitting.map((name) => ({ name, words: [nameOf(name), ...toolOf(name).keywords] })),
  );
}

function freshQuery({ selection }: EditorState): SlashQuery {
  return { from: selection.from - 1, to: selection.from, text: '' };
}

function ariaOf(menu: SlashState | undefined): Record<string, string> {
  const active = menu?.found[menu.active];
  if (!active) return {};
  return {
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-controls': slashListId,
    'aria-activedescendant': slashOptionId(active),
  };
}
