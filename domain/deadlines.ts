import type { Level } from './chains.ts';
import type { Stage } from './stages.ts';

const hour = 3_600_000;

/** So long before it is due a deadline is said quietly; once it has passed, loudly. */
export const soonBefore = 2 * hour;

export const deadlineStates = ['ahead', 'soon', 'overdue'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** How a deadline stands at `now`, both in milliseconds. */
export function deadlineState(dueAt: number, now: number): DeadlineState {
  if (now >= dueAt) return 'overdue';
  return now >= dueAt - soonBefore ? 'soon' : 'ahead';
}

/** Where a deadline still means something: what is published, taken down or spiked is done. */
export const stagesWithDeadline: readonly Stage[] = ['draft', 'returned', 'inReview', 'approved'];

type Turn = {
  stage: Stage;
  /** The level whose turn it is. */
  level: Level | undefined;
  submittedAt: number | null;
  /** When signatures of this round were given, whether they still count or not. */
  signedAt: readonly number[];
};

/**
 * By when the level whose turn it is should have signed, in milliseconds; undefined when nothing presses. Its time
 * runs from when the article came to it: when it was submitted, or when somebody signed last.
 */
export function turnDueAt({ stage, level, submittedAt, signedAt }: Turn): number | undefined {
  if (stage !== 'inReview' || level?.hours === undefined || submittedAt === null) return undefined;
  return Math.max(submittedAt, ...signedAt) + level.hours * hour;
}
