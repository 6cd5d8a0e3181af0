import type { RegisterEntry, RegisterKind } from '#domain/register/entry.ts';
import type { PersonName } from './person-name.ts';

export type RegisterLine = {
  id: string;
  version: number;
  entry: RegisterEntry;
  /** Whether this person wrote it last; somebody else confirms it for readers. */
  isOwn: boolean;
  /** Who lets readers see what it says of a document, and when. */
  confirmed?: { by: PersonName; at: number };
};

/** Somebody whom a published article names in a way that the register does not know. */
export type RegisterProposal = {
  /** What to call it when it is dismissed. */
  key: string;
  name: string;
  rank: string | null;
  offices: string[];
  /** The day of the event, as YYYY-MM-DD. */
  day: string;
  article: { path: string; headline: string };
  /** The entry of that name, if there is one. */
  known?: Pick<RegisterLine, 'id' | 'version' | 'entry'>;
};

export type RegisterView = {
  kind: RegisterKind;
  words: string;
  lines: RegisterLine[];
  total: number;
  /** Whether this person may change it. */
  mayKeep: boolean;
  proposals: RegisterProposal[];
};

/** What a CSV file would bring: entries new or changed, and the lines that say nothing a register can keep. */
export type RegisterFileView = {
  added: number;
  changed: number;
  same: number;
  names: string[];
  wrong: { line: number; rule: 'noName' | 'badRank' | 'badDay' | 'badSpan' | 'tooLong' | 'badLink' }[];
};
