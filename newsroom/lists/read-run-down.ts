import { wordsOfText } from '#content/count-words.ts';
import { listArticleLines } from '#db/queries/articles-list.ts';
import { findManuscript } from '#db/queries/manuscripts.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { RunDownLine } from '#domain/views/calendar-view.ts';
import { scopeOf } from '#newsroom/article-scope.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { stateRows } from './article-rows.ts';
import { readCalendar } from './read-calendar.ts';

/** The run-down of a day (YYYY-MM-DD): what is due, ordered and published on it, with who has it and how long it is. */
export async function readRunDown(
  desk: Newsroom,
  actor: Actor,
  { day }: { day: string },
): Promise<Result<RunDownLine[]>> {
  const scope = scopeOf(actor);
  if (!scope) return fail({ code: 'notPermitted' });
  const calendar = await readCalendar(desk, actor, { first: day, last: day });
  if (!calendar.ok) return calendar;
  const q = desk.store.read;
  const ids = [...new Set(calendar.value.map(({ articleId }) => articleId))];
  const lines = ids.length === 0 ? [] : await listArticleLines(q, scope, { ids }, { limit: ids.length });
  const rows = new Map((await stateRows(q, lines)).map(({ row }) => [row.id, row]));
  const words = new Map<string, number>();
  for (const id of ids) words.set(id, await wordsOf(q, id));
  return done(
    calendar.value.flatMap((entry) => {
      const row = rows.get(entry.articleId);
      if (!row) return [];
      const { author, assignedTo, section } = row;
      const who = { author, ...(assignedTo && { assignedTo }), ...(section && { section }) };
      return [{ ...entry, ...who, words: words.get(entry.articleId) ?? 0 }];
    }),
  );
}

async function wordsOf(q: Q, articleId: string): Promise<number> {
  const manuscript = await findManuscript(q, articleId);
  return manuscript ? wordsOfText(manuscript.doc) : 0;
}
