import {
  findConferences as findRows,
  listConferencesBetween,
  listConferencesCoveredBy,
  listUndatedConferences,
} from '#db/queries/conferences.ts';
import type { Actor } from '#domain/actor.ts';
import { foldText } from '#domain/folded-text.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import { hasPermission } from '#domain/roles.ts';
import type { ConferenceLine } from '#domain/views/conference-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { linesOf } from './conference-lines.ts';

const mostFound = 50;

export type ConferenceLists = {
  /** In the order of their days. */
  dated: ConferenceLine[];
  /** Of which nobody knows the day yet, the newest first. */
  undated: ConferenceLine[];
};

/** The conferences that touch a span of days (YYYY-MM-DD, both included), and those without a day. */
export async function listConferences(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { first, last }: { first: string; last: string },
): Promise<Result<ConferenceLists>> {
  if (!hasPermission(actor.role, 'conferences.keep')) return fail({ code: 'notPermitted' });
  return done({
    dated: await linesOf(q, await listConferencesBetween(q, first, last)),
    undated: await linesOf(q, await listUndatedConferences(q, mostFound)),
  });
}

/** Conferences by words of their name, marks and capitals aside; the latest first, all without words. */
export async function findConferences(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { words, limit = mostFound }: { words: string; limit?: number },
): Promise<Result<{ conferences: ConferenceLine[] }>> {
  if (!hasPermission(actor.role, 'conferences.keep')) return fail({ code: 'notPermitted' });
  const folded = foldText(words).split(/\s+/).filter(Boolean).slice(0, 10);
  return done({ conferences: await linesOf(q, await findRows(q, folded, limit)) });
}

/** The conferences of today and later that this person is to cover. */
export async function listMyConferences(
  { store: { read: q }, clock }: Newsroom,
  actor: Actor,
): Promise<ConferenceLine[]> {
  return linesOf(q, await listConferencesCoveredBy(q, actor.id, dayOf(clock())));
}
