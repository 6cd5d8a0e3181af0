import { bodyText } from '#content/plain-text.ts';
import { findByWords, type SearchFilter } from '#db/queries/full-text.ts';
import { findAllPublished, numbersBetween } from '#db/queries/published.ts';
import { idsWithin } from '#db/queries/sections.ts';
import type { Q } from '#db/store.ts';
import { daysLater, startOfDay } from '#domain/month.ts';
import type { Asked } from '#domain/search/asked.ts';
import type { SearchFound, SearchResult } from '#domain/search/found.ts';
import { highlighted, passageOf } from '#domain/search/passage.ts';
import { readQuery, type SearchQuery } from '#domain/search/query.ts';
import { type SearchTier, searchTiers } from '#domain/search/tiers.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from './published-shapes.ts';

const resultsOnPage = 15;
/** Nobody reads further; a query that finds everything costs no more than one that finds this many. */
const mostResults = 300;

/**
 * Live articles that hold every word of what was typed, the best first (domain/search/tiers.ts); undefined when
 * nothing was asked for. A page beyond the last is the last.
 */
export async function searchArticles(
  { store: { read: q } }: Pick<Newsroom, 'store'>,
  { typed, page, ...wanted }: Asked,
): Promise<SearchFound | undefined> {
  const query = readQuery(typed);
  if (!query) return undefined;
  const numbers = await findInOrder(q, query, searchTiers, {
    filter: await filterOf(q, wanted),
    limit: mostResults + 1,
  });
  const total = Math.min(numbers.length, mostResults);
  const pages = Math.max(1, Math.ceil(total / resultsOnPage));
  const shown = Math.min(Math.max(1, page), pages);
  const on = numbers.slice((shown - 1) * resultsOnPage, Math.min(shown * resultsOnPage, mostResults));
  return {
    results: await readResults(q, query, on),
    total,
    isMore: numbers.length > mostResults,
    page: shown,
    pages,
    first: (shown - 1) * resultsOnPage + 1,
  };
}

type Limits = { filter?: SearchFilter; limit: number };

/** Public numbers by tiers, each article once. */
export async function findInOrder(
  q: Q,
  query: SearchQuery,
  tiers: readonly SearchTier[],
  { filter, limit }: Limits,
): Promise<number[]> {
  const found = new Set<number>();
  for (const tier of tiers) {
    if (found.size >= limit || (tier.isLastResort && found.size > 0)) break;
    const numbers = await findByWords(q, query, tier, { ...(filter && { filter }), limit });
    for (const number of numbers) found.add(number);
  }
  return [...found].slice(0, limit);
}

async function readResults(
  q: Q,
  { words }: SearchQuery,
  numbers: readonly number[],
): Promise<SearchResult[]> {
  const rows = new Map((await findAllPublished(q, numbers)).map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = rows.get(number);
    if (!row) return [];
    const teaser = teaserOf(row);
    const text = `${row.sapo}\n${bodyText(row.document.doc)}`;
    return [{ teaser, headline: highlighted(row.headline, words), passage: passageOf(text, words) }];
  });
}

/** Days are whole days of the newsroom, both included. */
async function filterOf(
  q: Q,
  { section, problem, from, to }: Omit<Asked, 'typed' | 'page'>,
): Promise<SearchFilter> {
  const narrowed = section === undefined ? {} : { sectionIds: await idsWithin(q, section) };
  if (problem || (from === undefined && to === undefined)) return narrowed;
  const days = {
    from: from === undefined ? 0 : startOfDay(from),
    before: to === undefined ? Number.MAX_SAFE_INTEGER : startOfDay(daysLater(to, 1)),
  };
  return { ...narrowed, span: { ...days, ...(await numbersBetween(q, days)) } };
}
