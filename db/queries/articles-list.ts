import { and, count, desc, eq, inArray, isNull, lt, notInArray, type SQL, sql } from 'drizzle-orm';
import { articles, emergencies, manuscripts, schedules, takeDowns, watches } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Stage } from '#domain/stages.ts';
import { type ArticleScope, inScope } from './articles.ts';

export type ArticleFilter = {
  ids?: readonly string[];
  stages?: readonly Stage[];
  notStages?: readonly Stage[];
  /** One section, or several together. */
  sectionIds?: readonly string[];
  /** Only those of which an edition owes its second signature. */
  owes?: boolean;
  /** Only those in this person's hands for review. */
  assignedTo?: string;
  /** Only those that this person watches. */
  watchedBy?: string;
  /** Only those that the desk wanted by then. */
  dueBefore?: number;
  /** Words without marks, all of which the folded headline must hold. */
  words?: readonly string[];
};

/** What a list shows and what deciding about a line needs; the body is not read. */
const lineColumns = {
  id: articles.id,
  authorId: articles.authorId,
  stage: articles.stage,
  levels: articles.levels,
  round: articles.round,
  assignedTo: articles.assignedTo,
  sectionId: articles.sectionId,
  headline: articles.headline,
  liveEditionId: articles.liveEditionId,
  number: articles.number,
  updatedAt: articles.updatedAt,
  submittedAt: articles.submittedAt,
  returnReason: articles.returnReason,
  embargoEndsAt: articles.embargoEndsAt,
  dueAt: articles.dueAt,
  resumeRole: articles.resumeRole,
  scheduledFor: schedules.dueAt,
  takenDownAt: takeDowns.takenAt,
  owedHash: emergencies.hash,
  owedBy: emergencies.openedBy,
  owedDueAt: emergencies.dueAt,
  headHash: manuscripts.headHash,
  contributors: manuscripts.contributors,
};

/** Of several editions that owe a signature, the oldest. */
const oldestOwed = sql`(
  SELECT owed.id FROM emergencies AS owed
  WHERE owed.article_id = ${articles.id} AND owed.signed_at IS NULL
  ORDER BY owed.opened_at, owed.id LIMIT 1
)`;

export type ArticleLine = Awaited<ReturnType<typeof listArticleLines>>[number];

/** Lines that match, last changed first. */
export function listArticleLines(
  q: Q,
  scope: ArticleScope,
  filter: ArticleFilter,
  page: { limit: number; offset?: number },
) {
  return q
    .select(lineColumns)
    .from(articles)
    .innerJoin(manuscripts, eq(manuscripts.articleId, articles.id))
    .leftJoin(
      schedules,
      and(
        eq(schedules.articleId, articles.id),
        eq(schedules.act, 'publish'),
        eq(schedules.outcome, 'pending'),
      ),
    )
    .leftJoin(takeDowns, and(eq(takeDowns.articleId, articles.id), isNull(takeDowns.liftedAt)))
    .leftJoin(emergencies, eq(emergencies.id, oldestOwed))
    .where(matches(scope, filter))
    .orderBy(desc(articles.updatedAt), desc(articles.id))
    .limit(page.limit)
    .offset(page.offset ?? 0);
}

export async function countArticleLines(q: Q, scope: ArticleScope, filter: ArticleFilter): Promise<number> {
  const [row] = await q.select({ total: count() }).from(articles).where(matches(scope, filter));
  return row?.total ?? 0;
}

function matches(scope: ArticleScope, filter: ArticleFilter): SQL | undefined {
  return and(
    inScope(scope),
    filter.ids && inArray(articles.id, [...filter.ids]),
    filter.stages && inArray(articles.stage, [...filter.stages]),
    filter.notStages && notInArray(articles.stage, [...filter.notStages]),
    filter.sectionIds && inSections(filter.sectionIds),
    filter.assignedTo === undefined ? undefined : eq(articles.assignedTo, filter.assignedTo),
    filter.dueBefore === undefined ? undefined : lt(articles.dueAt, filter.dueBefore),
    filter.watchedBy === undefined ? undefined : isWatchedBy(filter.watchedBy),
    filter.owes ? sql`EXISTS ${oldestOwed}` : undefined,
    ...(filter.words ?? []).map(headlineHolds),
  );
}

/** A single one is compared, so that its index gives the order too. */
function inSections([first, ...more]: readonly string[]): SQL | undefined {
  if (first === undefined) return undefined;
  return more.length === 0 ? eq(articles.sectionId, first) : inArray(articles.sectionId, [first, ...more]);
}

function isWatchedBy(personId: string): SQL {
  return sql`EXISTS (
    SELECT 1 FROM ${watches} WHERE ${watches.articleId} = ${articles.id} AND ${watches.personId} = ${personId}
  )`;
}

/** `replace` tells whether a text holds another on every engine; `like` reads case and wildcards differently. */
export function headlineHolds(word: string): SQL {
  return sql`replace(${articles.headlineFolded}, ${word}, '') <> ${articles.headlineFolded}`;
}
