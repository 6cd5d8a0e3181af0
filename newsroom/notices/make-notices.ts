import { listArticleLines } from '#db/queries/articles-list.ts';
import { findLastEvent, listEventsAfter } from '#db/queries/events.ts';
import { moveCursor, readCursor } from '#db/queries/notices.ts';
import type { EventRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { EventKind } from '#domain/events.ts';
import { mentionedIn, type NoticeKind, noticeRules } from '#domain/notices.ts';
import { stateRows } from '#newsroom/lists/article-rows.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { audienceOf, type Colleague, listStaff, maySee } from './audience-of.ts';
import { keepNotice } from './keep-notice.ts';

/** Rows of the log that are read in one transaction. */
const atOnce = 20;

/** Who was told something, and whether the log went on at all; `more` when there is more to read. */
export type MadeNotices = { told: string[]; stirred: boolean; more: boolean };

/**
 * Reads the log from where it was read last and tells people what concerns them. What was told and how far the log
 * was read are one transaction: a process that is killed in between tells nobody twice and leaves nobody out.
 */
export async function makeNotices(desk: Newsroom): Promise<MadeNotices> {
  const nothing = { told: [], stirred: false, more: false };
  // Asked often: without anything new nobody has to wait for the writer.
  const { read } = desk.store;
  if (((await findLastEvent(read))?.seq ?? 0) <= (await readCursor(read))) return nothing;
  return desk.store.tx(async (q) => {
    const events = await listEventsAfter(q, await readCursor(q), atOnce);
    const last = events.at(-1);
    if (!last) return nothing;
    const staff = await listStaff(q);
    const told = new Set<string>();
    for (const event of events) for (const id of await tellOf(desk, q, event, staff)) told.add(id);
    await moveCursor(q, last.seq);
    const stirred = events.some(({ articleId }) => articleId !== null);
    return { told: [...told], stirred, more: events.length === atOnce };
  });
}

async function tellOf(desk: Newsroom, q: Q, event: EventRow, staff: readonly Colleague[]): Promise<string[]> {
  const { articleId, actorId, at, id, data } = event;
  const rules = noticeRules[event.kind as EventKind] ?? [];
  const reason = typeof data.reason === 'string' ? data.reason : undefined;
  if (articleId === null || (rules.length === 0 && reason === undefined)) return [];
  const [stated] = await stateRows(q, await listArticleLines(q, {}, { ids: [articleId] }, { limit: 1 }));
  if (!stated) return [];

  const wanted = new Map<string, NoticeKind>();
  const want = (kind: NoticeKind, ids: readonly string[]) => {
    for (const personId of ids) if (!wanted.has(personId)) wanted.set(personId, kind);
  };
  for (const { kind, to } of rules)
    for (const audience of to)
      want(kind, await audienceOf(q, audience, { stated, staff, event, now: desk.clock() }));
  if (reason !== undefined) want('mentioned', mentionedIn(reason, staff));

  const told: string[] = [];
  const seeing = staff.filter((person) => person.id !== actorId && maySee(person, stated));
  for (const { id: personId } of seeing) {
    const kind = wanted.get(personId);
    if (!kind) continue;
    const notice = { topic: `event:${id}`, kind, articleId, actorId, at, ...(reason && { words: reason }) };
    told.push(...(await keepNotice(desk, q, [personId], notice)));
  }
  return told;
}
