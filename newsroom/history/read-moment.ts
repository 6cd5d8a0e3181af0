import { authoredText, lettersByAuthor } from '#content/history/authored-text.ts';
import { manuscriptJson } from '#content/to-json.ts';
import { findBatchReaching } from '#db/queries/history.ts';
import type { ArticleRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { decide } from '#domain/decide.ts';
import { blockFates } from '#domain/history/block-fates.ts';
import { compareTexts } from '#domain/revision-diff.ts';
import type { MomentComparison, MomentView } from '#domain/views/history-view.ts';
import { namesOfPeople } from '#newsroom/names-of-people.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { photosOf } from '#newsroom/photos-of.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { readStanding } from '#newsroom/standing.ts';
import { foldMoment } from './fold-moment.ts';

type Asked = { articleId: string; version?: number };

/**
 * The text as it stood at `version` (by default now), who had written which words of it, and what became of it since.
 * `notFound` for whoever may not read the article, and for a version that it does not have.
 */
export async function readMoment(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { articleId, version }: Asked,
): Promise<Result<MomentView>> {
  const standing = await readStanding(q, actor, articleId);
  const head = standing?.manuscript.version ?? -1;
  const asked = version ?? head;
  if (!standing || asked > head) return fail({ code: 'notFound' });
  const moment = await foldMoment(q, standing.article, asked);
  const doc = manuscriptJson(moment.doc);
  const text = authoredText(moment.doc, moment.authors);
  const letters = [...lettersByAuthor(text)].sort(([, one], [, other]) => other - one);
  const nameOf = await namesOfPeople(
    q,
    letters.map(([id]) => id),
  );
  const placeOf = new Map(letters.map(([id], index) => [id, index]));
  const runs = Object.entries(text).map(([key, pieces]) => [
    key,
    pieces.map(({ text: words, by }) => ({ text: words, author: placeOf.get(by) ?? 0 })),
  ]);
  const { doc: now } = standing.manuscript;
  return done({
    version: asked,
    head,
    at: await timeOf(q, standing.article, asked),
    doc,
    photos: await photosOf(q, doc),
    authors: letters.map(([id, count]) => ({ person: nameOf(id), letters: count })),
    runs: Object.fromEntries(runs),
    mayRestore: asked < head && decide('edit', standing.state, actor, {}).ok,
    fates: blockFates(doc.content, now.content),
    changes: asked === head ? [] : compareTexts(now, doc),
  });
}

/** What changed in the text between two moments, by syllable; the same refusals. */
export async function compareMoments(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { articleId, from, to }: { articleId: string; from: number; to: number },
): Promise<Result<MomentComparison>> {
  const standing = await readStanding(q, actor, articleId);
  if (!standing || Math.max(from, to) > standing.manuscript.version) return fail({ code: 'notFound' });
  const { article } = standing;
  const before = manuscriptJson((await foldMoment(q, article, from)).doc);
  const after = manuscriptJson((await foldMoment(q, article, to)).doc);
  return done({
    from,
    to,
    fromAt: await timeOf(q, article, from),
    toAt: await timeOf(q, article, to),
    blocks: compareTexts(before, after),
  });
}

/** When the text came to stand so. */
async function timeOf(q: Q, { id, createdAt }: ArticleRow, version: number): Promise<number> {
  const batch = version === 0 ? undefined : await findBatchReaching(q, id, version);
  return batch?.at ?? createdAt;
}
