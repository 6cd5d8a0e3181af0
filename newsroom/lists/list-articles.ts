import { type ArticleFilter, countArticleLines, listArticleLines } from '#db/queries/articles-list.ts';
import { idsWithin } from '#db/queries/sections.ts';
import type { Actor } from '#domain/actor.ts';
import { stagesWithDeadline } from '#domain/deadlines.ts';
import type { ArticleListView, ArticleQuery } from '#domain/views/article-row.ts';
import { scopeOf } from '#newsroom/article-scope.ts';
import { wordsOfQuery } from '#newsroom/headline-column.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { stateRows } from './article-rows.ts';

const pageSize = 50;

/** Articles that this person may see, last changed first, 50 a page; pages count from 1. */
export async function listArticles(
  { store: { read: q }, clock }: Newsroom,
  actor: Actor,
  asked: ArticleQuery,
): Promise<Result<ArticleListView>> {
  const scope = scopeOf(actor);
  if (!scope) return fail({ code: 'notPermitted' });
  const seen = asked.mine ? { authorId: actor.id } : scope;
  const filter = {
    ...filterOf(asked, actor, clock()),
    ...(asked.section !== undefined && { sectionIds: await idsWithin(q, asked.section) }),
  };
  const page = Math.min(Math.max(1, Math.trunc(asked.page ?? 1) || 1), 1_000_000);
  const lines = await listArticleLines(q, seen, filter, { limit: pageSize, offset: (page - 1) * pageSize });
  const rows = (await stateRows(q, lines)).map(({ row }) => row);
  return done({ rows, page, pageSize, total: await countArticleLines(q, seen, filter) });
}

function filterOf(asked: ArticleQuery, actor: Actor, now: number): ArticleFilter {
  const openStages = stagesWithDeadline.filter((stage) => asked.stage === undefined || stage === asked.stage);
  return {
    ...(asked.stage && { stages: [asked.stage] }),
    ...(asked.overdue && { stages: openStages, dueBefore: now }),
    ...(asked.held && { assignedTo: actor.id }),
    ...(asked.watched && { watchedBy: actor.id }),
    words: wordsOfQuery(asked.query ?? ''),
  };
}
