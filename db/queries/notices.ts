import { and, asc, count, desc, eq, inArray, isNull, lt, lte, or } from 'drizzle-orm';
import { articles, type NoticeRow, noticeCursor, notices } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

/** The last row of the log from which notices were made. */
export async function readCursor(q: Q): Promise<number> {
  const [row] = await q.select({ seq: noticeCursor.seq }).from(noticeCursor);
  return row?.seq ?? 0;
}

export async function moveCursor(q: Q, seq: number): Promise<void> {
  await q.update(noticeCursor).set({ seq });
}

/** Keeps a notice; false when this person was told of this topic already. */
export async function insertNotice(q: Q, notice: NoticeRow): Promise<boolean> {
  const kept = await q.insert(notices).values(notice).onConflictDoNothing().returning({ id: notices.id });
  return kept.length === 1;
}

/** What somebody was told, newest first, with what the article is called now and who its author is. */
export function listNoticesOf(q: Q, personId: string, limit: number) {
  return q
    .select({ notice: notices, headline: articles.headline, authorId: articles.authorId })
    .from(notices)
    .innerJoin(articles, eq(articles.id, notices.articleId))
    .where(eq(notices.personId, personId))
    .orderBy(desc(notices.at), desc(notices.id))
    .limit(limit);
}

/** How much of it they have not seen; `ownOnly` leaves out articles of others, which they may not see any more. */
export async function countUnseen(q: Q, personId: string, ownOnly: boolean): Promise<number> {
  const [row] = await q
    .select({ unseen: count() })
    .from(notices)
    .innerJoin(articles, eq(articles.id, notices.articleId))
    .where(
      and(
        eq(notices.personId, personId),
        isNull(notices.seenAt),
        ownOnly ? eq(articles.authorId, personId) : undefined,
      ),
    );
  return row?.unseen ?? 0;
}

/** Marks as seen what came until `until`: one article's, or everything. */
export async function markSeen(
  q: Q,
  { personId, articleId, until, at }: { personId: string; articleId?: string; until: number; at: number },
): Promise<void> {
  await q
    .update(notices)
    .set({ seenAt: at })
    .where(
      and(
        eq(notices.personId, personId),
        isNull(notices.seenAt),
        lte(notices.at, until),
        articleId === undefined ? undefined : eq(notices.articleId, articleId),
      ),
    );
}

/** Mails to send now, the oldest first. */
export function listMailsDue(q: Q, now: number, limit: number): Promise<NoticeRow[]> {
  return q
    .select()
    .from(notices)
    .where(and(eq(notices.mail, 'now'), or(isNull(notices.mailAfter), lte(notices.mailAfter, now))))
    .orderBy(asc(notices.at), asc(notices.id))
    .limit(limit);
}

/** What waits for the mail of the day and came before `before`, by person and time. */
export function listDigestDue(q: Q, before: number, now: number, limit: number): Promise<NoticeRow[]> {
  const isReady = or(isNull(notices.mailAfter), lte(notices.mailAfter, now));
  return q
    .select()
    .from(notices)
    .where(and(eq(notices.mail, 'digest'), lt(notices.at, before), isReady))
    .orderBy(asc(notices.personId), asc(notices.at), asc(notices.id))
    .limit(limit);
}

export type MailChange = Partial<Pick<NoticeRow, 'mail' | 'mailTries' | 'mailAfter'>>;

/** Moves the mail of these notices on, of those that are still at `from`; answers which were. */
export async function changeMail(
  q: Q,
  ids: readonly string[],
  from: NoticeRow['mail'],
  change: MailChange,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const changed = await q
    .update(notices)
    .set(change)
    .where(and(inArray(notices.id, [...ids]), eq(notices.mail, from)))
    .returning({ id: notices.id });
  return changed.map(({ id }) => id);
}

/** Mails that a process had in hand when it ended: whether they arrived nobody knows. */
export async function giveUpInterrupted(q: Q): Promise<number> {
  const found = await q
    .update(notices)
    .set({ mail: 'sent' })
    .where(eq(notices.mail, 'sending'))
    .returning({ id: notices.id });
  return found.length;
}

/** How many mails wait, for whom it may concern that no mail server is set. */
export async function countWaitingMails(q: Q): Promise<number> {
  return q.$count(notices, inArray(notices.mail, ['now', 'digest']));
}
