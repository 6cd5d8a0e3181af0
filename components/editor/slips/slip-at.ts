import type { EditorState } from '@tiptap/pm/state';
import type { ShownSlip } from './shown-slip.ts';
import { slipsKey } from './slips-plugin.ts';

export type PlacedSlip = ShownSlip & { from: number; to: number };

const severity = { error: 0, warn: 1, info: 2 } as const;

/** The marked slip that holds the caret or the selection; the graver where two meet. */
export function slipAt(state: EditorState): PlacedSlip | undefined {
  const { from, to } = state.selection;
  return slipsBetween(state, from, to)
    .filter((slip) => slip.from <= from && slip.to >= to)
    .sort((one, other) => severity[one.level] - severity[other.level])[0];
}

/** Every marked slip, in the order of the text. */
export function allSlips(state: EditorState): PlacedSlip[] {
  return slipsBetween(state, 0, state.doc.content.size).sort((one, other) => one.from - other.from);
}

function slipsBetween(state: EditorState, from: number, to: number): PlacedSlip[] {
  const shown = slipsKey.getState(state)?.shown.find(from, to) ?? [];
  return shown.map((mark) => ({ ...(mark.spec as { slip: ShownSlip }).slip, from: mark.from, to: mark.to }));
}
