import type { EditorState } from '@tiptap/pm/state';
import { Mapping, type Step } from '@tiptap/pm/transform';
import { readStepLog } from '#components/editor/sync/step-log.ts';

/** Where a local step that is about to be dropped stands in the text as the writer still sees it. */
export function placeOfDropped(state: EditorState, dropped: Step): { block: string; above: string } {
  const { unsent } = readStepLog(state);
  const index = unsent.findIndex(({ step }) => step === dropped);
  const later = new Mapping(unsent.slice(index + 1).map(({ step }) => step.getMap()));
  let end = 0;
  dropped.getMap().forEach((_, __, ___, newEnd) => {
    end = newEnd;
  });
  const $place = state.doc.resolve(Math.min(later.map(end), state.doc.content.size));
  const above = $place.depth > 0 ? state.doc.maybeChild($place.index(0) - 1) : null;
  const block = $place.parent.isTextblock ? $place.parent : $place.nodeBefore;
  return { block: block?.textContent ?? '', above: above?.textContent ?? '' };
}
