import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A stretch of the text that a return names, or is about to. */
export type Place = { id: string; from: number; to: number };
type PlacesState = { places: readonly Place[]; shown: DecorationSet };
type PlacesMove = { add: readonly Place[] } | { remove: readonly string[] };

export const placesKey = new PluginKey<PlacesState>('places');

/** Draws marked places over the text and moves them with it; the text itself is not touched. */
export function placesPlugin(): Plugin<PlacesState> {
  return new Plugin<PlacesState>({
    key: placesKey,
    state: {
      init: () => ({ places: [], shown: DecorationSet.empty }),
      apply: (transaction, now) => {
        const move: PlacesMove | undefined = transaction.getMeta(placesKey);
        const moved = transaction.docChanged ? mapped(now, transaction) : now;
        return move ? changed(transaction.doc, moved, move) : moved;
      },
    },
    props: { decorations: (state) => placesKey.getState(state)?.shown },
  });
}

/** For a transaction that only changes what is marked. */
export function placesMove(state: EditorState, move: PlacesMove): Transaction {
  return state.tr.setMeta(placesKey, move).setMeta('addToHistory', false);
}

/** What is marked, where it stands now. */
export function placesOf(state: EditorState): readonly Place[] {
  return placesKey.getState(state)?.places ?? [];
}

function changed(doc: Node, { places }: PlacesState, move: PlacesMove): PlacesState {
  if ('remove' in move)
    return drawn(
      doc,
      places.filter(({ id }) => !move.remove.includes(id)),
    );
  const added = move.add.filter(({ from, to }) => from >= 0 && from < to && to <= doc.content.size);
  const ids = new Set(added.map(({ id }) => id));
  return drawn(doc, [...places.filter(({ id }) => !ids.has(id)), ...added]);
}

function drawn(doc: Node, places: readonly Place[]): PlacesState {
  const decorations = places.map(({ from, to }) => Decoration.inline(from, to, { class: 'ms-place' }));
  return { places, shown: DecorationSet.create(doc, decorations) };
}

function mapped({ places, shown }: PlacesState, { mapping, doc }: Transaction): PlacesState {
  const moved = places
    .map(({ id, from, to }) => ({ id, from: mapping.map(from, 1), to: mapping.map(to, -1) }))
    .filter(({ from, to }) => from < to);
  return { places: moved, shown: shown.map(mapping, doc) };
}
