import type { ManuscriptJSON } from '#content/manuscript.ts';
import { insertCheckpoint } from '#db/queries/history.ts';
import type { ArticleRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { firstMoment, foldMoment } from './fold-moment.ts';

/** So many steps are folded in a few hundredths of a second; a text typed letter by letter has one for each. */
export const stepsBetweenCheckpoints = 1000;

/** The text that an article starts with, as the first checkpoint of its history. */
export async function keepFirstCheckpoint(
  q: Q,
  { articleId, authorId, doc }: { articleId: string; authorId: string; doc: ManuscriptJSON },
): Promise<void> {
  const { authors } = firstMoment(doc, authorId);
  await insertCheckpoint(q, { articleId, version: 0, doc, authors: [...authors] });
}

type Written = { fromVersion: number; version: number; doc: ManuscriptJSON };

/** Keeps a checkpoint when a batch of steps has passed the next thousand. */
export async function keepCheckpoint(
  q: Q,
  article: Pick<ArticleRow, 'id' | 'authorId'>,
  { fromVersion, version, doc }: Written,
): Promise<void> {
  const thousand = (steps: number) => Math.floor(steps / stepsBetweenCheckpoints);
  if (thousand(fromVersion) === thousand(version)) return;
  const { authors } = await foldMoment(q, article, version);
  await insertCheckpoint(q, { articleId: article.id, version, doc, authors: [...authors] });
}
