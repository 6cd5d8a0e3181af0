import { between, sql } from 'drizzle-orm';
import type { NodeJSON } from '#content/manuscript.ts';
import { articles, editions, liveEditions, revisions } from '#db/schema.ts';
import { articleRow, editionRow, revisionRow } from '#db/testing/rows.ts';
import { type ArticleMetadata, emptyMetadata } from '#domain/metadata.ts';
import { slugOf } from '#domain/slug.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';

/** An article of long ago; `at` in milliseconds, one minute after the one before it when absent. */
export type OldStory = {
  headline: string;
  sapo?: string;
  body?: string;
  at?: number;
  metadata?: Partial<ArticleMetadata>;
};

const firstAt = Date.UTC(2020, 0, 1);
const minute = 60_000;
const atOnce = 500;

/** Puts live editions into a test newsroom past its desk, by the thousand; nothing of them is in the index yet. */
export async function fillArchive(
  { store }: Pick<Newsroom, 'store'>,
  stories: readonly OldStory[],
  firstNumber = 1001,
): Promise<void> {
  for (let from = 0; from < stories.length; from += atOnce) {
    const rows = stories
      .slice(from, from + atOnce)
      .map((story, at) => rowsOf(story, firstNumber + from + at));
    await store.tx(async (q) => {
      await q.insert(articles).values(rows.map(({ article }) => article));
      await q.insert(revisions).values(rows.map(({ revision }) => revision));
      await q.insert(editions).values(rows.map(({ edition }) => edition));
      await q.insert(liveEditions).values(rows.map(({ live }) => live));
      await q
        .update(articles)
        .set({ stage: 'live', liveEditionId: sql`'e' || ${articles.number}` })
        .where(between(articles.number, firstNumber + from, firstNumber + from + atOnce - 1));
    });
  }
}

function rowsOf({ headline, sapo = '', body = '', at, metadata: details }: OldStory, number: number) {
  const [articleId, revisionId, editionId] = [`a${number}`, `r${number}`, `e${number}`];
  const when = at ?? firstAt + number * minute;
  const metadata = { ...emptyMetadata(), section: 'thoi-su', ...details };
  const sectionId = metadata.section ?? 'thoi-su';
  const doc = {
    type: 'doc' as const,
    content: [
      node('headline', headline),
      node('sapo', sapo),
      ...body.split('\n').map((line) => node('paragraph', line)),
    ],
  };
  const hash = number.toString(16).padStart(64, '0');
  const slug = slugOf(headline) || 'tin';
  const printed = { number, sectionId, slug, headline, sapo, document: { doc, metadata } };
  return {
    article: articleRow(articleId, { number, sectionId }),
    revision: { ...revisionRow(revisionId, articleId, hash), doc, metadata },
    edition: editionRow(editionId, { articleId, revisionId, hash, publishedAt: when, ...printed }),
    live: {
      articleId,
      editionId,
      number,
      sectionId,
      slug,
      firstPublishedAt: when,
      updatedAt: when,
      language: metadata.language,
    },
  };
}

function node(type: NodeJSON['type'], text: string): NodeJSON {
  return text === '' ? { type } : { type, content: [{ type: 'text', text }] };
}
