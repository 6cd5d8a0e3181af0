import { asc, eq } from 'drizzle-orm';
import { type EditionRow, editionAssets, editions, type LiveEditionRow, liveEditions } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { SiteLanguage } from '#domain/site-language.ts';

/** The edition as it is printed, and the photos it shows; neither ever changes again. */
export async function insertEdition(q: Q, edition: EditionRow, assetIds: readonly string[]): Promise<void> {
  await q.insert(editions).values(edition);
  if (assetIds.length === 0) return;
  await q.insert(editionAssets).values(assetIds.map((assetId) => ({ editionId: edition.id, assetId })));
}

/** Makes this edition the one that readers see in place of any earlier one of the article. */
export async function putLiveEdition(q: Q, live: LiveEditionRow): Promise<void> {
  const { articleId: _, firstPublishedAt: __, ...change } = live;
  await q
    .insert(liveEditions)
    .values(live)
    .onConflictDoUpdate({ target: liveEditions.articleId, set: change });
}

/** Takes an article from its readers; the edition itself stays. */
export async function removeLiveEdition(q: Q, articleId: string): Promise<void> {
  await q.delete(liveEditions).where(eq(liveEditions.articleId, articleId));
}

/** How many live articles there are in a language, counted up to `most`. */
export async function countLive(q: Q, language: SiteLanguage, most: number): Promise<number> {
  const rows = await q
    .select({ number: liveEditions.number })
    .from(liveEditions)
    .where(eq(liveEditions.language, language))
    .limit(most);
  return rows.length;
}

/** Every edition of an article, oldest first, bodies left out. */
export function listEditions(q: Q, articleId: string) {
  return q
    .select({
      id: editions.id,
      revisionId: editions.revisionId,
      sequence: editions.sequence,
      kind: editions.kind,
      note: editions.note,
      publishedBy: editions.publishedBy,
      slug: editions.slug,
      number: editions.number,
      headline: editions.headline,
      sectionId: editions.sectionId,
      publishedAt: editions.publishedAt,
    })
    .from(editions)
    .where(eq(editions.articleId, articleId))
    .orderBy(asc(editions.sequence));
}

/** What was published under a public number, oldest first, with what readers were told of each. */
export function listPrinted(q: Q, number: number) {
  return q
    .select({
      sequence: editions.sequence,
      publishedAt: editions.publishedAt,
      kind: editions.kind,
      note: editions.note,
    })
    .from(editions)
    .where(eq(editions.number, number))
    .orderBy(asc(editions.sequence));
}

/** An edition whole. */
export async function findEdition(q: Q, id: string): Promise<EditionRow | undefined> {
  const [row] = await q.select().from(editions).where(eq(editions.id, id));
  return row;
}

/** What readers see of an article now; undefined when nothing. */
export async function findLiveEdition(q: Q, articleId: string) {
  const [row] = await q
    .select({
      live: liveEditions,
      sequence: editions.sequence,
      publishedAt: editions.publishedAt,
      apologyForNumber: editions.apologyForNumber,
      translationOf: editions.translationOf,
    })
    .from(liveEditions)
    .innerJoin(editions, eq(editions.id, liveEditions.editionId))
    .where(eq(liveEditions.articleId, articleId));
  return row;
}
