import type { ManuscriptJSON } from '#content/manuscript.ts';
import { plainText } from '#content/plain-text.ts';
import { findAllPublished, listPublished } from '#db/queries/published.ts';
import { findTermByKey, newestUnder } from '#db/queries/terms.ts';
import type { Q } from '#db/store.ts';
import { documentName, documentsCitedIn } from '#domain/documents/cited-in.ts';
import type { ArticleMetadata } from '#domain/metadata.ts';
import type { CitedDocument, PublishedArticle } from '#domain/published.ts';
import { termPath } from '#domain/terms.ts';
import { termsOf } from '#newsroom/public-index/terms-of.ts';
import { teaserOf } from './published-shapes.ts';

const mostRelated = 4;
/** A topic of years is looked through this far back. */
const newestOfTopic = 60;
/** What one conference weighs beside topics and documents. */
const sameConference = 100;
/** No article has this number. */
const none = 0;

type About = {
  doc: ManuscriptJSON;
  metadata: ArticleMetadata;
  sectionId: string | null;
  number?: number | undefined;
};

/**
 * What a reader of an article may want next: first what is about the same conference, then what shares most of its
 * topics and documents, then the newest of its section. With it, the topics, names and documents of the article and where their pages are, or will be once it
 * is published.
 */
export async function relatedTo(
  q: Q,
  { doc, metadata, sectionId, number = none }: About,
): Promise<Pick<PublishedArticle, 'terms' | 'documents' | 'related' | 'conferenceTermId'>> {
  const terms: PublishedArticle['terms'][number][] = [];
  const topics = new Map<string, number>();
  const paths = new Map<string, string>();
  let conferenceTermId: string | undefined;
  for (const { kind, name, nameKey, slug } of termsOf({ doc, metadata })) {
    const known = await findTermByKey(q, kind, nameKey);
    const path = termPath(kind, known?.slug ?? slug);
    terms.push({ kind, name, path });
    if (kind === 'document') paths.set(nameKey, path);
    if (kind === 'conference') conferenceTermId = known?.id;
    if (known && kind !== 'author') topics.set(known.id, kind === 'conference' ? sameConference : 1);
  }
  // What the page leads to anyway is not offered once more below it.
  const led = [number, metadata.apology?.number, metadata.translationOf].filter((one) => one !== undefined);
  const shared = await sharingMost(q, topics, led);
  const rows = await findAllPublished(q, shared);
  const near = shared.flatMap((one) => rows.filter((row) => row.number === one)).map(teaserOf);
  const isFull = near.length >= mostRelated || sectionId === null;
  const newest = isFull
    ? []
    : await listPublished(q, {
        sectionIds: [sectionId],
        language: metadata.language,
        limit: 2 * mostRelated,
      });
  const known = new Set([...led, ...near.map((one) => one.number)]);
  const filling = newest.filter((row) => !known.has(row.number)).map(teaserOf);
  return {
    terms,
    documents: citedIn(doc, paths),
    related: [...near, ...filling].slice(0, mostRelated),
    ...(conferenceTermId !== undefined && { conferenceTermId }),
  };
}

/** The documents as the page lists them; each has its page, for the article itself stands there. */
function citedIn(doc: ManuscriptJSON, paths: ReadonlyMap<string, string>): CitedDocument[] {
  return documentsCitedIn(plainText(doc)).map((citation) => {
    const { key, canonical, issuer, issued } = citation;
    return {
      ...{ key, canonical, name: documentName(citation), path: paths.get(key) ?? '' },
      ...(issuer && { issuer }),
      ...(issued && { issued }),
    };
  });
}

/** Of the newest under each topic, those under which most weight lies; the newest first among equals. */
async function sharingMost(
  q: Q,
  topics: ReadonlyMap<string, number>,
  except: readonly number[],
): Promise<number[]> {
  const counts = new Map<number, number>();
  for (const [topic, weight] of topics)
    for (const number of await newestUnder(q, topic, newestOfTopic))
      if (!except.includes(number)) counts.set(number, (counts.get(number) ?? 0) + weight);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || b - a)
    .slice(0, mostRelated)
    .map(([number]) => number);
}
