import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { PageTools } from '#components/editor/tools/page-tools.ts';

const focusKey = new PluginKey<boolean>('writingFocus');

/** While it is on, the block that holds the caret is marked by a class, so that CSS can dim the others. */
export function focusPlugin(page: Pick<PageTools, 'ask'>): Plugin<boolean> {
  return new Plugin<boolean>({
    key: focusKey,
    state: {
      init: () => false,
      apply: (transaction, on) => transaction.getMeta(focusKey) ?? on,
    },
    props: {
      // ProseMirror keeps Esc for itself; nobody on the page would hear it.
      handleKeyDown: (view, { key }) =>
        key === 'Escape' && focusKey.getState(view.state) === true && page.ask('focus'),
      attributes: (state): Record<string, string> =>
        focusKey.getState(state) ? { class: 'is-focusing' } : {},
      decorations: (state) =>
        focusKey.getState(state) ? DecorationSet.create(state.doc, here(state)) : null,
    },
  });
}

export function setFocusing(state: EditorState, on: boolean): Transaction {
  return state.tr.setMeta(focusKey, on).setMeta('addToHistory', false);
}

/** The top-level blocks that the selection touches. */
function here({ doc, selection: { $from, $to } }: EditorState): Decoration[] {
  const decorations: Decoration[] = [];
  let pos = $from.depth > 0 ? $from.before(1) : $from.pos;
  const end = $to.depth > 0 ? $to.after(1) : $to.pos;
  while (pos < end) {
    const node = doc.nodeAt(pos);
    if (!node) break;
    decorations.push(Decoration.node(pos, pos + node.nodeSize, { class: 'is-here' }));
    pos += node.nodeSize;
  }
  return decorations;
}
