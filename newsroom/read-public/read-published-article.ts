import { listPrinted } from '#db/queries/editions.ts';
import { findPublished } from '#db/queries/published.ts';
import type { Q } from '#db/store.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { PublishedArticle, PublishedEdition } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { photosOf } from '#newsroom/photos-of.ts';
import { teaserOf } from './published-shapes.ts';
import { apologiesOf, correctedPathOf } from './read-apologies.ts';
import { correctionsOf } from './read-corrections.ts';
import { translationsOf } from './read-translations.ts';
import { relatedTo } from './related-to.ts';

/** The edition that readers see under a public number; undefined when there is none. */
export async function readPublishedArticle(
  { store }: Newsroom,
  number: number,
): Promise<PublishedArticle | undefined> {
  const row = await findPublished(store.read, number);
  if (!row) return undefined;
  const { doc, metadata } = row.document;
  return {
    ...teaserOf(row),
    doc,
    metadata,
    sequence: row.sequence,
    ...(row.note === null ? {} : { note: row.note }),
    editions: (await listPrinted(store.read, number)).map(toldOf),
    corrections: await correctionsOf(store.read, number),
    apologies: await apologiesOf(store.read, number),
    ...(await correctedBy(store.read, metadata)),
    photos: await photosOf(store.read, doc),
    translations: await translationsOf(store.read, { number, ...metadata }),
    ...(await relatedTo(store.read, { doc, metadata, sectionId: row.sectionId, number })),
  };
}

type Printed = Awaited<ReturnType<typeof listPrinted>>[number];

/** An edition as its readers are told of it. */
export function toldOf({ sequence, publishedAt: at, kind, note }: Printed): PublishedEdition {
  return { sequence, at, kind, ...(note === null ? {} : { note }) };
}

/** The way from an item of correction and apology to the article that it is about. */
export async function correctedBy(
  q: Q,
  { apology }: ArticleMetadata,
): Promise<Pick<PublishedArticle, 'correctedPath'>> {
  const correctedPath = apology && (await correctedPathOf(q, apology.number));
  return correctedPath === undefined ? {} : { correctedPath };
}
