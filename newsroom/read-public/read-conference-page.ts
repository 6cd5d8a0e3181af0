import { figuresOf } from '#content/figures.ts';
import { plainText } from '#content/plain-text.ts';
import { findAllPublished, sizesOfAssets } from '#db/queries/published.ts';
import { findTermByKey } from '#db/queries/terms.ts';
import type { Q } from '#db/store.ts';
import { documentName, documentsCitedIn } from '#domain/documents/cited-in.ts';
import type { CitedDocument, ConferencePage, ConferencePhoto } from '#domain/published.ts';
import { termPath } from '#domain/terms.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from './published-shapes.ts';
import { readStoryPage } from './story-pages.ts';

const mostPhotos = 24;

/**
 * What readers find under the number of a conference: every word of it stands in articles that were signed. Undefined
 * while nothing about it is published. `below` is the public number under which a later page of articles begins.
 */
export async function readConferencePage(
  { store: { read: q } }: Newsroom,
  { number, below }: { number: number; below?: number | undefined },
): Promise<ConferencePage | undefined> {
  const term = await findTermByKey(q, 'conference', `${number}`);
  const stories = term && (await readStoryPage(q, { below, narrowed: { termId: term.id } }));
  if (!term || !stories) return undefined;
  const articles = await articlesOf(q, stories.teasers);
  const [newest] = [...articles].sort((one, other) => other.updatedAt - one.updatedAt);
  const facts = newest?.document.metadata.conference;
  if (!facts) return undefined;
  return {
    ...{ termId: term.id, path: termPath('conference', term.slug), facts },
    ...stories,
    documents: await documentsOf(q, articles),
    photos: await photosOf(q, articles),
  };
}

type Article = Awaited<ReturnType<typeof findAllPublished>>[number];

/** The articles of a page with their texts, in its order. */
async function articlesOf(q: Q, teasers: readonly { number: number }[]): Promise<Article[]> {
  const numbers = teasers.map(({ number }) => number);
  const rows = await findAllPublished(q, numbers);
  return numbers.flatMap((number) => rows.find((row) => row.number === number) ?? []);
}

/** Every document that the articles cite, once, with the page of all that cite it. */
async function documentsOf(q: Q, articles: readonly Article[]): Promise<CitedDocument[]> {
  const documents: CitedDocument[] = [];
  const cited = documentsCitedIn(articles.map(({ document }) => plainText(document.doc)).join('\n'));
  for (const citation of cited) {
    const { key, canonical, issuer, issued } = citation;
    const term = await findTermByKey(q, 'document', key);
    if (!term) continue;
    const path = termPath('document', term.slug);
    documents.push({
      ...{ key, canonical, name: documentName(citation), path },
      ...(issuer && { issuer }),
      ...(issued && { issued }),
    });
  }
  return documents;
}

async function photosOf(q: Q, articles: readonly Article[]): Promise<ConferencePhoto[]> {
  const shown = articles.flatMap((article) =>
    figuresOf(article.document.doc).map((figure) => ({ ...figure, path: teaserOf(article).path })),
  );
  const first = [
    ...new Map([...shown].reverse().map((figure) => [figure.assetId, figure])).values(),
  ].reverse();
  const ids = first.flatMap(({ assetId }) => (assetId === null ? [] : [assetId]));
  const sizes = new Map((await sizesOfAssets(q, ids)).map((size) => [size.id, size]));
  return first
    .flatMap(({ assetId, alt, caption, credit, path }) => {
      const size = assetId === null ? undefined : sizes.get(assetId);
      if (assetId === null || !size) return [];
      return [{ assetId, width: size.width, height: size.height, alt, caption, credit, path }];
    })
    .slice(0, mostPhotos);
}
