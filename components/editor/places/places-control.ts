import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { bringIntoSight } from '#components/editor/find/go-to-hit.ts';
import { type Place, placesMove, placesOf } from './places-plugin.ts';

/** The longest quote of a place that a page shows. */
const longestQuote = 300;

/** What the page around the text asks about marked places. */
export type PlacesControl = {
  /** The words that are selected; empty when nothing is. */
  selected: () => string;
  /** Marks what is selected under this id and answers its words; undefined when nothing is selected. */
  mark: (id: string) => string | undefined;
  show: (places: readonly Place[]) => void;
  remove: (ids: readonly string[]) => void;
  now: () => readonly Place[];
  /** Selects a place and brings it into sight; false when its words are gone. */
  goTo: (id: string) => boolean;
};

export function placesControl(view: () => EditorView | undefined): PlacesControl {
  const quote = (from: number, to: number) =>
    view()?.state.doc.textBetween(from, to, ' ').replace(/\s+/g, ' ').trim().slice(0, longestQuote) ?? '';
  return {
    selected() {
      const selection = view()?.state.selection;
      return selection ? quote(selection.from, selection.to) : '';
    },
    mark(id) {
      const open = view();
      const { from = 0, to = 0 } = open?.state.selection ?? {};
      if (!open || from >= to) return undefined;
      open.dispatch(placesMove(open.state, { add: [{ id, from, to }] }));
      return quote(from, to);
    },
    show(places) {
      const open = view();
      open?.dispatch(placesMove(open.state, { add: places }));
    },
    remove(ids) {
      const open = view();
      open?.dispatch(placesMove(open.state, { remove: ids }));
    },
    now: () => {
      const open = view();
      return open ? placesOf(open.state) : [];
    },
    goTo(id) {
      const open = view();
      const place = open && placesOf(open.state).find((known) => known.id === id);
      if (!open || !place) return false;
      const { tr } = open.state;
      open.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)));
      open.focus();
      bringIntoSight(open, place.from);
      return true;
    },
  };
}
