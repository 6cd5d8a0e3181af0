import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { PageTools } from '#components/editor/tools/page-tools.ts';
import { findInManuscript, type Hit } from './find-in-manuscript.ts';
import type { Search } from './find-in-text.ts';

/** An open search. `current` is an index into `hits`, -1 without one; `isStale` until it has looked at the last change. */
export type FindState = {
  search: Search;
  hits: readonly Hit[];
  current: number;
  isStale: boolean;
  shown: DecorationSet;
};

export type FindMove =
  | { search: Search; near: number }
  | { current: number }
  | { lookAgain: true }
  | { close: true };

export const findKey = new PluginKey<FindState | undefined>('find');

/** Hits farther from the current one than this many are found and counted, but not drawn. */
const drawnAround = 200;

/** Mapping so many positions through so many steps takes longer than a new search. */
const cheaperToLook = 1_000_000;

/** Keeps the hits of an open search and draws them over the text; the text itself is not touched. */
export function findPlugin(page: Pick<PageTools, 'ask'>): Plugin<FindState | undefined> {
  return new Plugin<FindState | undefined>({
    key: findKey,
    state: {
      init: () => undefined,
      apply: (transaction, now) => {
        const move: FindMove | undefined = transaction.getMeta(findKey);
        if (move) return moved(transaction, now, move);
        if (!now || !transaction.docChanged) return now;
        const work = transaction.steps.length * now.hits.length;
        return work > cheaperToLook ? moved(transaction, now, { lookAgain: true }) : mapped(now, transaction);
      },
    },
    props: {
      decorations: (state) => findKey.getState(state)?.shown,
      // From the text, too: Esc ends the search.
      handleKeyDown: (view, { key }) =>
        key === 'Escape' && findKey.getState(view.state) !== undefined && page.ask('endFind'),
    },
  });
}

/** For a transaction that only tells the search something. */
export function findMove(state: EditorState, move: FindMove): Transaction {
  return state.tr.setMeta(findKey, move).setMeta('addToHistory', false);
}

function moved({ doc, selection }: Transaction, now: FindState | undefined, move: FindMove) {
  if ('search' in move) return searched(doc, move.search, move.near);
  if (!now || 'close' in move) return undefined;
  if ('current' in move) return drawn(doc, { ...now, current: move.current });
  return searched(doc, now.search, now.hits[now.current]?.from ?? selection.from);
}

function searched(doc: Node, search: Search, near: number): FindState {
  const hits = findInManuscript(doc, search);
  const after = hits.findIndex(({ to }) => to > near);
  const current = hits.length === 0 ? -1 : Math.max(0, after);
  return drawn(doc, { search, hits, current, isStale: false, shown: DecorationSet.empty });
}

function drawn(doc: Node, now: FindState): FindState {
  const first = Math.max(0, now.current - drawnAround);
  const near = now.hits.slice(first, now.current + drawnAround + 1);
  const decorations = near.map(({ from, to }, index) =>
    Decoration.inline(from, to, { class: first + index === now.current ? 'ms-hit is-current' : 'ms-hit' }),
  );
  return { ...now, shown: DecorationSet.create(doc, decorations) };
}

/** The hits move with the text until the search looks again; that waits for a pause in the writing. */
function mapped(now: FindState, { mapping, doc }: Transaction): FindState {
  const current = now.hits[now.current];
  const hits = now.hits
    .map(({ from, to, ...hit }) => ({ ...hit, from: mapping.map(from, 1), to: mapping.map(to, -1) }))
    .filter(({ from, to }) => from < to);
  const at = hits.findIndex(({ id }) => id === current?.id);
  return { ...now, hits, current: at, isStale: true, shown: now.shown.map(mapping, doc) };
}
