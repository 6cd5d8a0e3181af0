import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { editions, liveEditions } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

/** Addresses and times of the live articles whose public number lies between two, `before` excluded. */
export function listAddresses(q: Q, { from, before }: { from: number; before: number }) {
  return q
    .select({
      sectionId: liveEditions.sectionId,
      slug: liveEditions.slug,
      number: liveEditions.number,
      updatedAt: liveEditions.updatedAt,
    })
    .from(liveEditions)
    .where(and(gte(liveEditions.number, from), lt(liveEditions.number, before)))
    .orderBy(liveEditions.number);
}

/** Runs of public numbers that hold live articles, from 1, with the time (ms) of the last change in each. */
export function listSitemapParts(q: Q, size: number) {
  const part = sql<number>`${liveEditions.number} / ${sql.raw(`${size}`)} + 1`;
  return q
    .select({ part, updatedAt: sql<number>`max(${liveEditions.updatedAt})` })
    .from(liveEditions)
    .groupBy(part)
    .orderBy(part);
}

/** Live articles that were first published since a time (ms), newest first, with their texts. */
export function listNewest(q: Q, { since, limit }: { since: number; limit: number }) {
  return q
    .select({
      number: editions.number,
      slug: editions.slug,
      sectionId: editions.sectionId,
      headline: editions.headline,
      publishedAt: liveEditions.firstPublishedAt,
      document: editions.document,
    })
    .from(liveEditions)
    .innerJoin(editions, eq(editions.id, liveEditions.editionId))
    .where(gte(liveEditions.firstPublishedAt, since))
    .orderBy(desc(liveEditions.firstPublishedAt), desc(liveEditions.number))
    .limit(limit);
}
