import type { Level } from './chains.ts';
import type { Role } from './roles.ts';
import type { Stage } from './stages.ts';

/**
 * What decides about an article and is changed by acts. The record keeps with each act which of it became what, so
 * that the record alone tells how every article stands, and how it stood at any moment. Times in milliseconds.
 */
export type Decided = {
  authorId: string;
  stage: Stage;
  round: number;
  levels: readonly Level[] | null;
  assignedTo: string | null;
  returnReason: string | null;
  resumeRole: Role | null;
  number: number | null;
  liveEditionId: string | null;
  embargoEndsAt: number | null;
  dueAt: number | null;
  scheduledFor: number | null;
  takeDownFor: number | null;
};
export type Became = Partial<Decided>;

/** A signature as the record tells it; `level` is null for the author's agreement. */
export type RecordedSignature = { personId: string; revisionId: string; level: number | null; round: number };
export type RecordedArticle = Decided & { signatures: RecordedSignature[] };

export const decidedFields = [
  'authorId',
  'stage',
  'round',
  'levels',
  'assignedTo',
  'returnReason',
  'resumeRole',
  'number',
  'liveEditionId',
  'embargoEndsAt',
  'dueAt',
  'scheduledFor',
  'takeDownFor',
] as const satisfies (keyof Decided)[];

/** How an article stands that somebody has just begun. */
export function begunBy(authorId: string): Decided {
  return {
    authorId,
    stage: 'draft',
    round: 0,
    levels: null,
    assignedTo: null,
    returnReason: null,
    resumeRole: null,
    number: null,
    liveEditionId: null,
    embargoEndsAt: null,
    dueAt: null,
    scheduledFor: null,
    takeDownFor: null,
  };
}

/** The fields of `change` that are not what they were, and stand in the record. */
export function becameOf(before: object, change: object): Became {
  const [old, now] = [before, change] as [Record<string, unknown>, Record<string, unknown>];
  const changed = decidedFields.filter(
    (field) => field in now && JSON.stringify(now[field] ?? null) !== JSON.stringify(old[field] ?? null),
  );
  return Object.fromEntries(changed.map((field) => [field, now[field]])) as Became;
}
