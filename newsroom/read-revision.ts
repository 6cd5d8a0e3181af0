import { findRevision } from '#db/queries/revisions.ts';
import type { Actor } from '#domain/actor.ts';
import { compareRevisions as differencesOf } from '#domain/revision-diff.ts';
import type { ComparisonView, RevisionView } from '#domain/views/revision-view.ts';
import { namesOfPeople } from './names-of-people.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';
import { readStanding } from './standing.ts';

/** One revision of an article with its text. */
export async function readRevision(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { articleId, revisionId }: { articleId: string; revisionId: string },
): Promise<Result<RevisionView>> {
  const standing = await readStanding(q, actor, articleId);
  const revision = standing && (await findRevision(q, articleId, revisionId));
  if (!revision) return fail({ code: 'notFound' });
  const { id, number, hash, headline, createdAt, createdBy, doc, metadata, contributors } = revision;
  const nameOf = await namesOfPeople(q, [createdBy, ...contributors]);
  const row = { id, number, hash, headline, createdAt, createdBy: nameOf(createdBy) };
  const isHead = hash === standing.state.head.hash;
  return done({ ...row, isHead, doc, metadata, contributors: contributors.map(nameOf) });
}

/** What changed from one revision to another, or to the working copy as it stands now where `to` is absent. */
export async function compareRevisions(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { articleId, from, to }: { articleId: string; from: string; to?: string },
): Promise<Result<ComparisonView>> {
  const standing = await readStanding(q, actor, articleId);
  if (!standing) return fail({ code: 'notFound' });
  const before = await findRevision(q, articleId, from);
  const after = to === undefined ? standing.manuscript : await findRevision(q, articleId, to);
  if (!before || !after) return fail({ code: 'notFound' });
  return done({
    fromNumber: before.number,
    ...('number' in after ? { toNumber: after.number } : {}),
    ...differencesOf(before, after),
  });
}
