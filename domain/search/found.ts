import type { Teaser } from '#domain/published.ts';
import type { Part } from './passage.ts';

export type SearchResult = { teaser: Teaser; headline: readonly Part[]; passage: readonly Part[] };

/** One page of what a search found. */
export type SearchFound = {
  results: readonly SearchResult[];
  /** How many there are; `isMore` when the search stopped counting. */
  total: number;
  isMore: boolean;
  page: number;
  pages: number;
  /** The place of the first result among all, from 1. */
  first: number;
};

/** A headline that is offered while somebody types. */
export type Suggestion = { headline: string; path: string };
