import type { CheckLevel } from '#domain/finding.ts';
import type { HouseRules } from '#domain/house/house-rules.ts';
import type { Slip } from './slip.ts';

/** Looks at the words of an article, one text a block, in their order, as this house writes. */
export type FindSlips = (texts: readonly string[], house: HouseRules) => Slip[];

/** Texts, and what a rule says of them: words, and what could stand in their place. */
export type Found = readonly [
  texts: string | readonly string[],
  slips: readonly (readonly [match: string, suggest?: string])[],
];

/** A rule about words, with everything that is known of it but its sentences, which stand in the catalogue. */
export type WordingRule = {
  /** What other programs call it. */
  name: string;
  /** `info` is there for whoever wants it, `warn` is worth a look, `error` stops an article; each can be answered. */
  level: CheckLevel;
  /** Needs the article as a whole; for any other rule one block is enough. */
  scope?: 'article';
  /** The topic of `docs/sources.md` that it follows. */
  source: string;
  find: FindSlips;
  /** Its tests: what it must find, and what it must leave alone. */
  examples: { found: readonly Found[]; silent: readonly (string | readonly string[])[] };
};
