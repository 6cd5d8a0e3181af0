import { findPublished } from '#db/queries/published.ts';
import type { PublishedArticle } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { photosOf } from '#newsroom/photos-of.ts';
import { teaserOf } from './published-shapes.ts';
import { correctionsOf } from './read-corrections.ts';

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
    language: metadata.language,
    doc,
    metadata,
    sequence: row.sequence,
    ...(row.note === null ? {} : { note: row.note }),
    corrections: await correctionsOf(store.read, number),
    photos: await photosOf(store.read, doc),
  };
}
