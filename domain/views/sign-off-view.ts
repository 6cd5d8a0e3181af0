import type { Level } from '#domain/chains.ts';
import type { PersonName } from './person-name.ts';

/** Somebody's signature and the revision it belongs to; it counts only while that content stands. */
export type SignatureView = {
  kind: 'level' | 'author';
  /** Index in the chain, 0-based, and the level's name when it was signed; absent for the author's agreement. */
  level?: number;
  levelName?: string;
  person: PersonName;
  at: number;
  revisionId: string;
  revisionNumber: number;
  counts: boolean;
};

/** One level of the chain and the signature that fills it, if one counts. */
export type LevelView = Level & { signedBy?: SignatureView };

export type SignOffView = {
  levels: LevelView[];
  /** Index of the level that signs next; equals `levels.length` when the chain is complete. */
  next: number;
  /** Every signature ever given, newest first; `counts` tells which still stand. */
  signatures: SignatureView[];
  /** Those that stopped counting, newest first: each person sees what changed since. */
  earlierSignatures: SignatureView[];
  authorAgreed: boolean;
};
