import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Mapping, type Step } from '@tiptap/pm/transform';

export type Replay = { transaction: Transaction; lost: Step[] };

/**
 * Puts steps of an earlier visit onto the current document. `over` are the steps between the document
 * that they were made on and this one. Steps whose place is gone come back as `lost`.
 */
export function replaySteps(state: EditorState, kept: readonly Step[], over: readonly Step[]): Replay {
  const mapping = new Mapping();
  for (const step of [...kept].reverse()) mapping.appendMap(step.getMap().invert());
  for (const step of over) mapping.appendMap(step.getMap());
  const transaction = state.tr;
  const lost: Step[] = [];
  kept.forEach((step, index) => {
    const takenBackAt = kept.length - index;
    const mapped = step.map(mapping.slice(takenBackAt));
    if (!mapped || transaction.maybeStep(mapped).failed) lost.push(step);
    else mapping.appendMap(mapped.getMap(), takenBackAt - 1);
  });
  return { transaction, lost };
}
