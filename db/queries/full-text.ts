import { and, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm';
import { liveEditions } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { searchHeadlines, searchTexts } from '#db/tables/search-index.ts';
import type { SearchQuery } from '#domain/search/query.ts';
import type { SearchTier } from '#domain/search/tiers.ts';
import { isMarked } from '#domain/search/words.ts';

const tables = { headlines: searchHeadlines, texts: searchTexts };

/** Words as they are indexed, between spaces. */
export type IndexedWords = { folded: string; exact: string };

export async function indexWords(
  q: Q,
  entry: { number: number; headline: IndexedWords; text: IndexedWords },
): Promise<void> {
  await q.insert(searchHeadlines).values({ number: entry.number, ...entry.headline });
  await q.insert(searchTexts).values({ number: entry.number, ...entry.text });
}

export async function dropWords(q: Q, number: number): Promise<void> {
  await q.delete(searchHeadlines).where(eq(searchHeadlines.number, number));
  await q.delete(searchTexts).where(eq(searchTexts.number, number));
}

/** Narrows a search; times in milliseconds, `before` is the first moment that is too late. */
export type SearchFilter = { sectionId?: string; from?: number; before?: number };

/**
 * Public numbers of live articles that a tier finds, newest first. FTS5 walks its lists from the newest on and stops
 * at `limit`, however many there are.
 */
export async function findByWords(
  q: Q,
  query: SearchQuery,
  tier: SearchTier,
  { filter = {}, limit }: { filter?: SearchFilter; limit: number },
): Promise<number[]> {
  const table = tables[tier.field];
  const matches = sql`${table} MATCH ${matchOf(query, tier)}`;
  const found = q.select({ number: table.number }).from(table);
  const { sectionId, from, before } = filter;
  const narrowing = [
    sectionId === undefined ? undefined : eq(liveEditions.sectionId, sectionId),
    from === undefined ? undefined : gte(liveEditions.firstPublishedAt, from),
    before === undefined ? undefined : lt(liveEditions.firstPublishedAt, before),
  ].filter((one): one is SQL => one !== undefined);
  const rows =
    narrowing.length === 0
      ? await found.where(matches).orderBy(desc(table.number)).limit(limit)
      : await found
          // `+` keeps the planner from walking all live articles first.
          .innerJoin(liveEditions, sql`${liveEditions.number} = +${table.number}`)
          .where(and(matches, ...narrowing))
          .orderBy(desc(table.number))
          .limit(limit);
  return rows.map(({ number }) => number);
}

/** What a tier asks of FTS5; words hold letters and digits only, so that nothing in them is an operator. */
export function matchOf(
  { groups, words }: SearchQuery,
  { reading, isPhrase, isBeginning }: SearchTier,
): string {
  const column = reading === 'exact' ? 'exact' : 'folded';
  const together = isPhrase ? [words] : groups;
  const asked = together.map(
    (group, at) =>
      `${column} : "${group.map((word) => word[column]).join(' ')}"` +
      (isBeginning && at === together.length - 1 ? ' *' : ''),
  );
  const whole = isBeginning ? words.slice(0, -1) : words;
  const marked = reading === 'asTyped' ? whole.filter(isMarked) : [];
  return [...asked, ...marked.map(({ exact }) => `exact : "${exact}"`)].join(' AND ');
}
