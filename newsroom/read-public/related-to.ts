import { findAllPublished, listPublished } from '#db/queries/published.ts';
import { findTermByKey, newestUnder } from '#db/queries/terms.ts';
import type { Q } from '#db/store.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { PublishedArticle } from '#domain/published.ts';
import { termPath } from '#domain/terms.ts';
import { termsOf } from '#newsroom/public-index/terms-of.ts';
import { teaserOf } from './published-shapes.ts';

const mostRelated = 4;
/** A topic of years is looked through this far back. */
const newestOfTopic = 60;
/** No article has this number. */
const none = 0;

type About = { metadata: ArticleMetadata; sectionId: string | null; number?: number | undefined };

/**
 * What a reader of an article may want next: first what shares most of its topics, then the newest of its section.
 * With it, the topics and names of the article and where their pages are, or will be once it is published.
 */
export async function relatedTo(
  q: Q,
  { metadata, sectionId, number = none }: About,
): Promise<Pick<PublishedArticle, 'terms' | 'related'>> {
  const terms: PublishedArticle['terms'][number][] = [];
  const topics: string[] = [];
  for (const { kind, name, nameKey, slug } of termsOf(metadata)) {
    const known = await findTermByKey(q, kind, nameKey);
    terms.push({ kind, name, path: termPath(kind, known?.slug ?? slug) });
    if (known && kind === 'tag') topics.push(known.id);
  }
  // What the page leads to anyway is not offered once more below it.
  const led = [number, metadata.apology?.number, metadata.translationOf].filter((one) => one !== undefined);
  const shared = await sharingMost(q, topics, led);
  const rows = await findAllPublished(q, shared);
  const near = shared.flatMap((one) => rows.filter((row) => row.number === one)).map(teaserOf);
  const isFull = near.length >= mostRelated || sectionId === null;
  const newest = isFull ? [] : await listPublished(q, { sectionIds: [sectionId], limit: 2 * mostRelated });
  const known = new Set([...led, ...near.map((one) => one.number)]);
  const filling = newest.filter((row) => !known.has(row.number)).map(teaserOf);
  return { terms, related: [...near, ...filling].slice(0, mostRelated) };
}

/** Of the newest under each topic, those that stand under most of them; the newest first among equals. */
async function sharingMost(q: Q, topics: readonly string[], except: readonly number[]): Promise<number[]> {
  const counts = new Map<number, number>();
  for (const topic of topics)
    for (const number of await newestUnder(q, topic, newestOfTopic))
      if (!except.includes(number)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || b - a)
    .slice(0, mostRelated)
    .map(([number]) => number);
}
