import type { SystemName } from './systems.ts';

/** What is odd about how a document is named; `partyForm` says that the Party's number has the state's separators. */
export type CitationIssue = 'typeWordCase' | 'spacing' | 'centreSpelling' | 'partyForm';

/** A document that a text names by its number. Offsets count UTF-16 units of the text as it was given. */
export type Citation = {
  /** From the type word to the end of the number, as written. */
  raw: string;
  from: number;
  to: number;
  /** Where the number alone begins. */
  numberFrom: number;
  system: SystemName;
  canonical: string;
  /** What makes two numbers one document: `party:21::KL:TW`. */
  key: string;
  type?: string;
  /** What the text calls it, with a capital: *Kết luận*, *Luật Báo chí*; else what its code means. */
  typeName?: string;
  org: string;
  issuer?: string;
  /** ISO day. */
  issued?: string;
  issues: readonly CitationIssue[];
  /** What should stand in place of `raw`, when something is odd. */
  suggestion?: string;
};

/** A document named by its type and number alone, after its whole number stood earlier. */
export type BackReference = { raw: string; from: number; to: number; key: string };
