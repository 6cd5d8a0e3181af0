import { listHeadlines } from '#db/queries/articles.ts';
import { listEvents } from '#db/queries/events.ts';
import { listPersonRows } from '#db/queries/people.ts';
import { listRevisionNumbers } from '#db/queries/revisions.ts';
import type { EventRow } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import type { RecordQuery, RecordView } from '#domain/views/record-view.ts';
import { eventView } from '#newsroom/event-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { recordFilter } from './record-filter.ts';

const pageSize = 100;

/** The record of every act (promise 7), newest first, 100 rows a page, narrowed by what is asked. */
export async function readRecord(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  query: RecordQuery,
): Promise<Result<RecordView>> {
  if (!hasPermission(actor.role, 'record.read')) return fail({ code: 'notPermitted' });
  const found = await listEvents(q, recordFilter(query), { before: query.before, limit: pageSize + 1 });
  const rows = found.slice(0, pageSize);
  const people = (await listPersonRows(q)).map(({ id, name, role }) => ({ id, name, role }));
  const byId = new Map(people.map((person) => [person.id, person]));
  const nameOf = (id: string) => {
    const person = byId.get(id);
    if (!person) throw new Error(`nobody has the id ${id}`);
    return person;
  };
  const numberOf = new Map(await listRevisionNumbers(q, idsIn(rows, 'revisionId')));
  // Who runs the system proves the record whole without reading what is written.
  const isReader = hasPermission(actor.role, 'article.readAll');
  const headlineOf = new Map(isReader ? await listHeadlines(q, idsIn(rows, 'articleId')) : []);
  return done({
    lines: rows.map((row) => ({
      ...eventView(row, nameOf, numberOf),
      id: row.id,
      hash: row.hash,
      ...(row.articleId === null ? {} : { articleId: row.articleId }),
      ...headlineIn(headlineOf, row),
    })),
    ...(found.length > pageSize ? { older: rows.at(-1)?.seq } : {}),
    people,
  });
}

function headlineIn(known: ReadonlyMap<string, string>, { articleId }: EventRow): { headline?: string } {
  const headline = articleId === null ? undefined : known.get(articleId);
  return headline === undefined ? {} : { headline };
}

function idsIn(rows: readonly EventRow[], column: 'articleId' | 'revisionId'): string[] {
  return [...new Set(rows.flatMap((row) => row[column] ?? []))];
}
