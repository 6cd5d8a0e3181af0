import { listEvents } from '#db/queries/events.ts';
import { listPersonRows } from '#db/queries/people.ts';
import type { EventRow } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { csvLine } from '#domain/csv.ts';
import { isoInZone } from '#domain/dates.ts';
import { hasPermission } from '#domain/roles.ts';
import type { RecordQuery } from '#domain/views/record-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';
import { recordFilter } from './record-filter.ts';

export const exportFormats = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const atOnce = 500;
/** Without it, Excel reads Vietnamese letters as Latin-1. */
const byteOrderMark = '\uFEFF';

const columns = [
  'seq',
  'time',
  'kind',
  'person',
  'personId',
  'articleId',
  'revisionId',
  'data',
  'prevHash',
  'hash',
] as const;

/**
 * The record as text, oldest first, piece by piece: CSV that no spreadsheet runs, or one JSON object a line with
 * everything that its hash covers. Who takes it away is in the record.
 */
export async function exportRecord(
  desk: Newsroom,
  actor: Actor,
  query: RecordQuery & { format: ExportFormat },
): Promise<Result<AsyncGenerator<string>>> {
  if (!hasPermission(actor.role, 'record.read')) return fail({ code: 'notPermitted' });
  const { format, before: _, ...asked } = query;
  const noted = await transact(desk, async (q) => {
    await recordEvent(desk, q, { kind: 'recordExported', actorId: actor.id, data: { format, ...asked } });
    return done(true);
  });
  return noted.ok ? done(piecesOf(desk, query)) : noted;
}

async function* piecesOf(
  { store: { read: q } }: Newsroom,
  query: RecordQuery & { format: ExportFormat },
): AsyncGenerator<string> {
  const names = new Map((await listPersonRows(q)).map(({ id, name }) => [id, name]));
  const write = query.format === 'csv' ? csvOf(names) : jsonOf;
  if (query.format === 'csv') yield byteOrderMark + csvLine(columns);
  for (let after = 0; ; ) {
    const rows = await listEvents(q, recordFilter(query), { after, limit: atOnce });
    if (rows.length > 0) yield rows.map(write).join('');
    if (rows.length < atOnce) return;
    after = rows.at(-1)?.seq ?? after;
  }
}

function csvOf(names: ReadonlyMap<string, string>) {
  return ({ seq, at, kind, actorId, articleId, revisionId, data, prevHash, hash }: EventRow): string => {
    const person = actorId === null ? null : (names.get(actorId) ?? null);
    const words = JSON.stringify(data);
    return csvLine([seq, isoInZone(at), kind, person, actorId, articleId, revisionId, words, prevHash, hash]);
  };
}

function jsonOf(row: EventRow): string {
  return `${JSON.stringify(row)}\n`;
}
