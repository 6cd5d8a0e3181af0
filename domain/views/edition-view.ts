import type { PersonName } from './person-name.ts';

/** What an edition is to its readers. */
export type EditionKind = 'first' | 'update' | 'correction' | 'apology';

/** One edition of an article as the desk lists it; `at` in milliseconds. */
export type EditionView = {
  sequence: number;
  kind: EditionKind;
  at: number;
  by: PersonName;
  note?: string;
  revisionId: string;
  revisionNumber: number;
  /** Whether it is what readers see now. */
  isLive: boolean;
};
