import type { EditorState } from '@tiptap/pm/state';
import { Mapping, type Step } from '@tiptap/pm/transform';
import { readStepLog } from './step-log.ts';

/**
 * Whether steps of the server reach into the text block in which the writer's caret stands. `incoming` stand on the
 * server's text, so the block is looked for there: as it was before what the writer has not sent.
 */
export function touchesCaret(state: EditorState, incoming: readonly Step[]): boolean {
  const { $head } = state.selection;
  const unsent = readStepLog(state).unsent.map(({ step }) => step.getMap().invert());
  const toServer = new Mapping(unsent.reverse());
  let start = toServer.map($head.start(), -1);
  let end = toServer.map($head.end(), 1);
  for (const step of incoming) {
    const map = step.getMap();
    let touches = false;
    map.forEach((from, to) => {
      // A range that only reaches the border of a neighbour leaves this block alone.
      if (from <= end && to >= start) touches = true;
    });
    if (touches) return true;
    start = map.map(start, -1);
    end = map.map(end, 1);
  }
  return false;
}
