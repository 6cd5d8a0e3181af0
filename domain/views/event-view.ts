import type { EventKind } from '#domain/events.ts';
import type { PersonName } from './person-name.ts';

/** One line of an article's history. `data` holds what its kind says it holds, such as a reason. */
export type EventView = {
  seq: number;
  at: number;
  kind: EventKind;
  actor?: PersonName;
  /** The number of the revision that the act named. */
  revisionNumber?: number;
  data: Record<string, unknown>;
};
