import { headlineOf } from '#content/plain-text.ts';
import { changeManuscript } from '#db/queries/manuscripts.ts';
import { findLastRevisionNumber, findRevisionByHash, insertRevision } from '#db/queries/revisions.ts';
import type { ManuscriptRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { revisionHash } from '#domain/revision-hash.ts';
import { shortHeadline } from './headline-column.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';
import { readStanding } from './standing.ts';
import { transact } from './transact.ts';

export type SnapshotTaken = { revisionId: string; hash: string; number: number };

/**
 * Keeps the working copy as a revision that acts can name. The person says which versions they saw; when the text
 * is newer, it is not what they saw, and nothing is kept. The same content is the same revision.
 */
export function snapshot(
  desk: Newsroom,
  actor: Actor,
  input: { articleId: string; version: number; metaVersion: number },
): Promise<Result<SnapshotTaken>> {
  return transact(desk, async (q) => {
    const standing = await readStanding(q, actor, input.articleId);
    if (!standing) return fail({ code: 'notFound' });
    const { manuscript } = standing;
    const isSeen = input.version === manuscript.version && input.metaVersion === manuscript.metaVersion;
    return isSeen ? done(await keepRevision(desk, q, actor, manuscript)) : fail({ code: 'changedMeanwhile' });
  });
}

/** The revision that holds exactly this working copy, made if there is none yet. */
export async function keepRevision(
  desk: Newsroom,
  q: Q,
  actor: Actor,
  manuscript: ManuscriptRow,
): Promise<SnapshotTaken> {
  const { articleId, version, metaVersion, contributors, metadata, doc } = manuscript;
  const hash = revisionHash(manuscript);
  if (manuscript.headHash !== hash) await changeManuscript(q, manuscript, { headHash: hash });
  const kept = await findRevisionByHash(q, articleId, hash);
  if (kept) return { revisionId: kept.id, hash, number: kept.number };

  const id = desk.newId();
  const number = (await findLastRevisionNumber(q, articleId)) + 1;
  const by = { createdBy: actor.id, createdAt: desk.clock() };
  const headline = shortHeadline(headlineOf(doc));
  await insertRevision(q, {
    id,
    articleId,
    number,
    hash,
    version,
    metaVersion,
    ...by,
    contributors,
    headline,
    metadata,
    doc,
  });
  return { revisionId: id, hash, number };
}
