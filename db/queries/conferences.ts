import { and, asc, desc, eq, gte, inArray, isNull, lte, max, or, type SQL, sql } from 'drizzle-orm';
import {
  articles,
  type ConferenceRow,
  type ConferenceVersionRow,
  conferences,
  conferenceVersions,
} from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { type ArticleScope, inScope } from './articles.ts';

export async function insertConference(q: Q, row: ConferenceRow): Promise<void> {
  await q.insert(conferences).values(row);
}

export async function findConference(q: Q, id: string): Promise<ConferenceRow | undefined> {
  const [row] = await q.select().from(conferences).where(eq(conferences.id, id));
  return row;
}

/** Changes the row only while it is at the version that was seen; false otherwise. */
export async function changeConference(
  q: Q,
  seen: Pick<ConferenceRow, 'id' | 'version'>,
  change: Partial<Omit<ConferenceRow, 'id' | 'number'>>,
): Promise<boolean> {
  const changed = await q
    .update(conferences)
    .set(change)
    .where(and(eq(conferences.id, seen.id), eq(conferences.version, seen.version)))
    .returning({ id: conferences.id });
  return changed.length === 1;
}

/** The highest public number given so far; undefined before the first record. */
export async function findHighestConferenceNumber(q: Q): Promise<number | undefined> {
  const [row] = await q.select({ highest: max(conferences.number) }).from(conferences);
  return row?.highest ?? undefined;
}

/** Conferences that touch a span of days (YYYY-MM-DD, both included), in their order. */
export function listConferencesBetween(q: Q, first: string, last: string): Promise<ConferenceRow[]> {
  return q
    .select()
    .from(conferences)
    .where(
      and(
        isNull(conferences.removedAt),
        lte(conferences.day, last),
        gte(sql`coalesce(${conferences.lastDay}, ${conferences.day})`, first),
      ),
    )
    .orderBy(asc(conferences.day), asc(conferences.number));
}

/** Conferences of which nobody knows the day yet, the newest first. */
export function listUndatedConferences(q: Q, limit: number): Promise<ConferenceRow[]> {
  return q
    .select()
    .from(conferences)
    .where(and(isNull(conferences.removedAt), isNull(conferences.day)))
    .orderBy(desc(conferences.number))
    .limit(limit);
}

/** Conferences whose folded name holds all these words, the latest first. */
export function findConferences(q: Q, words: readonly string[], limit: number): Promise<ConferenceRow[]> {
  const holds = words.map((word): SQL => sql`instr(${conferences.nameFolded}, ${word}) > 0`);
  return q
    .select()
    .from(conferences)
    .where(and(isNull(conferences.removedAt), ...holds))
    .orderBy(desc(sql`coalesce(${conferences.day}, '9999')`), desc(conferences.number))
    .limit(limit);
}

/** Conferences that came from these entries of a calendar, by the entries' names. */
export async function listByCalendarIds(q: Q, ids: readonly string[]): Promise<ConferenceRow[]> {
  if (ids.length === 0) return [];
  return q
    .select()
    .from(conferences)
    .where(and(isNull(conferences.removedAt), inArray(conferences.calendarId, [...ids])));
}

export async function insertConferenceVersion(q: Q, row: ConferenceVersionRow): Promise<void> {
  await q.insert(conferenceVersions).values(row);
}

/** Every state of a record, the newest first. */
export function listConferenceVersions(q: Q, id: string, limit: number): Promise<ConferenceVersionRow[]> {
  return q
    .select()
    .from(conferenceVersions)
    .where(eq(conferenceVersions.conferenceId, id))
    .orderBy(desc(conferenceVersions.version))
    .limit(limit);
}

/** The articles about a conference, the newest first. */
export function listConferenceArticles(q: Q, id: string, scope: ArticleScope) {
  return q
    .select({
      id: articles.id,
      headline: articles.headline,
      stage: articles.stage,
      authorId: articles.authorId,
    })
    .from(articles)
    .where(and(eq(articles.conferenceId, id), inScope(scope)))
    .orderBy(desc(articles.createdAt), desc(articles.id));
}

/** True while an article names it. */
export async function isConferenceNamed(q: Q, id: string): Promise<boolean> {
  const [row] = await q
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.conferenceId, id))
    .limit(1);
  return row !== undefined;
}

/** Conferences from a day on, or of no known day, for which somebody is to write or photograph. */
export function listConferencesCoveredBy(q: Q, personId: string, from: string): Promise<ConferenceRow[]> {
  const covers = sql`EXISTS (
    SELECT 1 FROM json_each(${conferences.record}, '$.coverage') AS duty
    WHERE json_extract(duty.value, '$.personId') = ${personId}
  )`;
  const isAhead = gte(sql`coalesce(${conferences.lastDay}, ${conferences.day})`, from);
  return q
    .select()
    .from(conferences)
    .where(and(isNull(conferences.removedAt), or(isNull(conferences.day), isAhead), covers))
    .orderBy(asc(conferences.day), asc(conferences.number));
}
