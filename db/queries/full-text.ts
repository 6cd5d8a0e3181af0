import { and, desc, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm';
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
  entry: { number: number; sectionId: string; headline: IndexedWords; text: IndexedWords },
): Promise<void> {
  const { number, headline, text } = entry;
  const section = sectionWord(entry.sectionId);
  await q.insert(searchHeadlines).values({ number, section, ...headline });
  await q.insert(searchTexts).values({ number, section, ...text });
}

export async function dropWords(q: Q, number: number): Promise<void> {
  await q.delete(searchHeadlines).where(eq(searchHeadlines.number, number));
  await q.delete(searchTexts).where(eq(searchTexts.number, number));
}

/** Narrows a search: to some sections, and to what was first published in a span of time. */
export type SearchFilter = { sectionIds?: readonly string[]; span?: PublishedSpan };
/** Times in milliseconds, `before` excluded; all of it has public numbers between two, both included. */
export type PublishedSpan = { from: number; before: number; least: number; most: number };

/**
 * Public numbers of live articles that a tier finds, newest first. FTS5 walks its lists from the newest on and stops
 * at `limit`, however many there are.
 */
export async function findByWords(
  q: Q,
  query: SearchQuery,
  tier: SearchTier,
  { filter: { sectionIds, span } = {}, limit }: { filter?: SearchFilter; limit: number },
): Promise<number[]> {
  const table = tables[tier.field];
  const words = matchOf(query, tier);
  const asked = sectionIds ? `${inSections(sectionIds)} AND ${words}` : words;
  const found = q.select({ number: table.number }).from(table);
  const matches = sql`${table} MATCH ${asked}`;
  const rows = span
    ? await found
        // `+` keeps the planner from walking all live articles first.
        .innerJoin(liveEditions, sql`${liveEditions.number} = +${table.number}`)
        .where(and(matches, inSpan(table, span)))
        .orderBy(desc(table.number))
        .limit(limit)
    : await found.where(matches).orderBy(desc(table.number)).limit(limit);
  return rows.map(({ number }) => number);
}

/** The numbers keep FTS5 from reading lists that are too new or too old; the times decide. */
function inSpan(table: typeof searchTexts | typeof searchHeadlines, span: PublishedSpan): SQL | undefined {
  return and(
    gte(table.number, span.least),
    lte(table.number, span.most),
    gte(liveEditions.firstPublishedAt, span.from),
    lt(liveEditions.firstPublishedAt, span.before),
  );
}

function inSections(ids: readonly string[]): string {
  return `section : (${ids.map((id) => `"${sectionWord(id)}"`).join(' OR ')})`;
}

/** A section as one word of the index; no id of a section holds a capital. */
function sectionWord(id: string): string {
  return id.replaceAll('-', 'X');
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
