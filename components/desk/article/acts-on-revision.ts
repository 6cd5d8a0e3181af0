import type { Act } from '#domain/acts.ts';
import { acts } from '#domain/acts.ts';

/** Whether an act names a revision: then what the person sees is kept as one first. */
export function namesRevision(act: Act): boolean {
  return (acts[act].when as readonly string[]).includes('namesHead');
}

/** Whether what was typed is sent first: the act may leave its person without the article, or names places in it. */
export function sendsFirst(act: Act): boolean {
  return act === 'handOver' || act === 'return';
}

/** Whether an act must give a reason. */
export function needsReason(act: Act): boolean {
  return (acts[act].when as readonly string[]).includes('reasonGiven');
}

/** Whether an act must say what it rests on. */
export function needsGround(act: Act): boolean {
  return (acts[act].when as readonly string[]).includes('groundGiven');
}

/** Whether an act names a time that is still to come. */
export function needsTime(act: Act): boolean {
  return (acts[act].when as readonly string[]).includes('timeAhead');
}

/** The acts that have a button in the bar, most wanted first; editing is done by writing. */
export const actButtons = [
  'publish',
  'sign',
  'submit',
  'agree',
  'claim',
  'return',
  'restore',
  'schedule',
  'publishUrgently',
  'putBack',
  'takeDown',
  'spike',
] as const satisfies readonly Act[];
