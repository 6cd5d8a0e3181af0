import { listArticleLines } from '#db/queries/articles-list.ts';
import type { Actor } from '#domain/actor.ts';
import { availableActs } from '#domain/decide.ts';
import type { ArticleRow, MyWorkView } from '#domain/views/article-row.ts';
import { byUrgency, waitsFor } from '#domain/work-list.ts';
import { scopeOf } from '#newsroom/article-scope.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { type StatedRow, stateRows } from './article-rows.ts';

const mostShown = 50;
const mostInReview = 500;

/**
 * "Việc của tôi": what waits for this person, what came back to them, what they write, what they watch. What is due
 * first stands first; of what nothing presses, the longest waiting, or the last changed.
 */
export async function readMyWork(
  { store: { read: q }, clock }: Newsroom,
  actor: Actor,
): Promise<Result<MyWorkView>> {
  const now = clock();
  const scope = scopeOf(actor);
  if (!scope) return fail({ code: 'notPermitted' });
  const own = { authorId: actor.id };
  const read = async (...[seen, filter, limit = mostShown]: Read) =>
    stateRows(q, await listArticleLines(q, seen, filter, { limit }));
  const inReview = await read(scope, { stages: ['inReview', 'approved'] }, mostInReview);
  const owing = await read(scope, { owes: true });
  const returned = await read(own, { stages: ['returned'] });
  const mine = await read(own, { notStages: ['returned', 'spiked'] });
  const watched = await read(scope, { watchedBy: actor.id });

  const owed = owing.filter(({ state }) => availableActs(state, actor, now).includes('countersign'));
  const waiting = inReview
    .filter(({ row, state }) =>
      waitsFor({ article: state, assignedTo: row.assignedTo?.id ?? null }, actor, now),
    )
    .sort((a, b) => (a.row.submittedAt ?? 0) - (b.row.submittedAt ?? 0));
  const waitsForMe = pressing([...owed, ...waiting]);
  const shown = new Set([...waitsForMe, ...rowsOf(returned), ...rowsOf(mine)].map(({ id }) => id));
  return done({
    waitsForMe,
    returnedToMe: pressing(returned),
    mine: pressing(mine),
    watched: pressing(watched.filter(({ row }) => !shown.has(row.id))),
  });
}

type Read = [
  seen: Parameters<typeof listArticleLines>[1],
  filter: Parameters<typeof listArticleLines>[2],
  limit?: number,
];

function rowsOf(stated: readonly StatedRow[]): ArticleRow[] {
  return stated.map(({ row }) => row);
}

/** Each article once, the most urgent first. */
function pressing(stated: readonly StatedRow[]): ArticleRow[] {
  return [...new Map(rowsOf(stated).map((row) => [row.id, row])).values()].sort(byUrgency);
}
