import { type ArticleFilter, countArticleLines, listArticleLines } from '#db/queries/articles-list.ts';
import { idsWithin } from '#db/queries/sections.ts';
import type { Actor } from '#domain/actor.ts';
import { type BoardColumn, boardColumns, movesOf } from '#domain/board.ts';
import { availableActs } from '#domain/decide.ts';
import type { BoardView } from '#domain/views/board-view.ts';
import { byUrgency } from '#domain/work-list.ts';
import { scopeOf } from '#newsroom/article-scope.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { stateRows } from './article-rows.ts';

const mostInColumn = 40;

/** Articles by stage, the most urgent first, with where this person may move each; `section` narrows. */
export async function readBoard(
  { store: { read: q }, clock }: Newsroom,
  actor: Actor,
  { section }: { section?: string } = {},
): Promise<Result<BoardView>> {
  const scope = scopeOf(actor);
  if (!scope) return fail({ code: 'notPermitted' });
  const now = clock();
  const narrowed = section === undefined ? {} : { sectionIds: await idsWithin(q, section) };
  const column = async (stage: BoardColumn) => {
    const filter: ArticleFilter = { stages: [stage], ...narrowed };
    const stated = await stateRows(q, await listArticleLines(q, scope, filter, { limit: mostInColumn }));
    const cards = stated.map(({ row, state }) => ({ row, moves: movesOf(availableActs(state, actor, now)) }));
    const hidden = (await countArticleLines(q, scope, filter)) - cards.length;
    return [stage, { cards: cards.sort((a, b) => byUrgency(a.row, b.row)), hidden }] as const;
  };
  return done(Object.fromEntries(await Promise.all(boardColumns.map(column))) as BoardView);
}
