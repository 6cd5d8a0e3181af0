import { and, eq, gte, isNull, lt, type SQL } from 'drizzle-orm';
import { articles, editions, emergencies, schedules } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { type ArticleScope, inScope } from './articles.ts';

/** From `from` on and before `to`, in milliseconds. */
export type Span = { from: number; to: number };

const about = { articleId: articles.id, headline: articles.headline, stage: articles.stage };
/** More than a screen can show: a month of a large newsroom. */
const most = 2000;

/** Articles by when the desk wants them. */
export function listDue(q: Q, scope: ArticleScope, { from, to }: Span) {
  return q
    .select({ ...about, at: articles.dueAt })
    .from(articles)
    .where(and(inScope(scope), gte(articles.dueAt, from), lt(articles.dueAt, to)))
    .orderBy(articles.dueAt)
    .limit(most);
}

/** Articles by when nothing holds them back any more. */
export function listEmbargoEnds(q: Q, scope: ArticleScope, { from, to }: Span) {
  return q
    .select({ ...about, at: articles.embargoEndsAt })
    .from(articles)
    .where(and(inScope(scope), gte(articles.embargoEndsAt, from), lt(articles.embargoEndsAt, to)))
    .orderBy(articles.embargoEndsAt)
    .limit(most);
}

/** What is ordered for later. */
export function listOrders(q: Q, scope: ArticleScope, { from, to }: Span) {
  const isOpen = eq(schedules.outcome, 'pending');
  return q
    .select({ ...about, at: schedules.dueAt, act: schedules.act })
    .from(schedules)
    .innerJoin(articles, eq(articles.id, schedules.articleId))
    .where(and(inScope(scope), isOpen, gte(schedules.dueAt, from), lt(schedules.dueAt, to)))
    .orderBy(schedules.dueAt)
    .limit(most);
}

/** Second signatures that are owed. */
export function listOwedBy(q: Q, scope: ArticleScope, { from, to }: Span) {
  const isOpen: SQL = isNull(emergencies.signedAt);
  return q
    .select({ ...about, at: emergencies.dueAt })
    .from(emergencies)
    .innerJoin(articles, eq(articles.id, emergencies.articleId))
    .where(and(inScope(scope), isOpen, gte(emergencies.dueAt, from), lt(emergencies.dueAt, to)))
    .orderBy(emergencies.dueAt)
    .limit(most);
}

/** What went out to readers. */
export function listPublishedIn(q: Q, scope: ArticleScope, { from, to }: Span) {
  return q
    .select({ ...about, headline: editions.headline, at: editions.publishedAt })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(and(inScope(scope), gte(editions.publishedAt, from), lt(editions.publishedAt, to)))
    .orderBy(editions.publishedAt)
    .limit(most);
}
