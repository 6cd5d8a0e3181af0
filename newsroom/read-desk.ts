import { type ArticleFilter, countArticleLines, listArticleLines } from '#db/queries/articles-list.ts';
import type { Actor } from '#domain/actor.ts';
import { availableActs } from '#domain/decide.ts';
import { isChainComplete, isSeenBySomeoneElse } from '#domain/sign-off.ts';
import type { Stage } from '#domain/stages.ts';
import type { ArticleListView, MyWorkView } from '#domain/views/article-row.ts';
import { type StatedRow, stateRows } from './article-rows.ts';
import { scopeOf } from './article-scope.ts';
import { wordsOfQuery } from './headline-column.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

const pageSize = 50;
const mostInReview = 500;

/** "Việc của tôi": what waits for this person (longest first), what came back to them, what they write. */
export async function readMyWork(
  { store: { read: q }, clock }: Newsroom,
  actor: Actor,
): Promise<Result<MyWorkView>> {
  const now = clock();
  const scope = scopeOf(actor);
  if (!scope) return fail({ code: 'notPermitted' });
  const own = { authorId: actor.id };
  const inReview = await stateRows(
    q,
    await listArticleLines(q, scope, { stages: ['inReview', 'approved'] }, { limit: mostInReview }),
  );
  const returned = await stateRows(
    q,
    await listArticleLines(q, own, { stages: ['returned'] }, { limit: pageSize }),
  );
  const mine = await stateRows(
    q,
    await listArticleLines(q, own, { notStages: ['returned', 'spiked'] }, { limit: pageSize }),
  );
  const owing = await stateRows(q, await listArticleLines(q, scope, { owes: true }, { limit: pageSize }));
  const owed = owing.filter(({ state }) => availableActs(state, actor, now).includes('countersign'));
  const waiting = inReview
    .filter((stated) => waitsFor(actor, stated, now))
    .sort((a, b) => (a.row.submittedAt ?? 0) - (b.row.submittedAt ?? 0));
  return done({
    // What readers see already with one pair of eyes on it comes first.
    waitsForMe: [...new Map([...owed, ...waiting].map(({ row }) => [row.id, row])).values()],
    returnedToMe: returned.map(({ row }) => row),
    mine: mine.map(({ row }) => row),
  });
}

export type ArticleQuery = { stage?: Stage; section?: string; mine?: boolean; query?: string; page?: number };

/** Articles that this person may see, last changed first, 50 a page; pages count from 1. */
export async function listArticles(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  asked: ArticleQuery,
): Promise<Result<ArticleListView>> {
  const scope = scopeOf(actor);
  if (!scope) return fail({ code: 'notPermitted' });
  const seen = asked.mine ? { authorId: actor.id } : scope;
  const filter: ArticleFilter = {
    ...(asked.stage ? { stages: [asked.stage] } : {}),
    ...(asked.section === undefined ? {} : { sectionId: asked.section }),
    words: wordsOfQuery(asked.query ?? ''),
  };
  const page = Math.min(Math.max(1, Math.trunc(asked.page ?? 1) || 1), 1_000_000);
  const lines = await listArticleLines(q, seen, filter, { limit: pageSize, offset: (page - 1) * pageSize });
  const rows = (await stateRows(q, lines)).map(({ row }) => row);
  return done({ rows, page, pageSize, total: await countArticleLines(q, seen, filter) });
}

/** Theirs to sign or publish and not in a colleague's hands, or signed but still short of the author's word. */
function waitsFor(actor: Actor, { row, state }: StatedRow, now: number): boolean {
  const acts = availableActs(state, actor, now);
  const isTaken = row.assignedTo !== undefined && row.assignedTo.id !== actor.id;
  if (!isTaken && acts.includes('sign')) return true;
  // What is ordered for later waits for the clock, not for a person.
  if (!isTaken && acts.includes('publish') && row.scheduledFor === undefined) return true;
  return acts.includes('agree') && isChainComplete(state) && !isSeenBySomeoneElse(state);
}
