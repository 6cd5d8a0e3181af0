import { listArticleLines } from '#db/queries/articles-list.ts';
import { listChoices } from '#db/queries/notice-choices.ts';
import { changeMail, listDigestDue, listMailsDue } from '#db/queries/notices.ts';
import { findPerson } from '#db/queries/people.ts';
import type { NoticeRow, PersonRow } from '#db/schema.ts';
import { dayOf, momentAt, two } from '#domain/newsroom-clock.ts';
import { digestHour, type NoticeKind } from '#domain/notices.ts';
import type { Postman } from '#mail/postman.ts';
import { stateRows } from '#newsroom/lists/article-rows.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { maySee } from './audience-of.ts';
import type { LetterNotice, WriteLetter } from './letters.ts';

/** The post of a newsroom: who carries letters, who words them, and what they name. */
export type Post = { postman: Postman; write: WriteLetter; newsroom: string; url: string };

const atOnce = 20;
const perDigest = 500;
const minute = 60_000;
const day = 24 * 60 * minute;
/** How long after each failed try the next one comes; after the last a letter is given up. */
const waits = [1, 5, 15, 60, 180, 360].map((minutes) => minutes * minute);

/**
 * Sends what is to be sent at `desk.clock()`: single letters, and after the hour of the day's mail one letter a person
 * with what waits. A letter is marked as on its way before it leaves, so that a process that is killed sends none
 * twice. Answers how many letters went out.
 */
export async function sendLetters(desk: Newsroom, post: Post): Promise<number> {
  const now = desk.clock();
  const { read } = desk.store;
  let sent = 0;
  for (const row of await listMailsDue(read, now, atOnce)) sent += await send(desk, post, 'now', [row]);
  const digest = await listDigestDue(read, lastDigest(now), now, perDigest);
  const people = new Set(digest.map(({ personId }) => personId));
  for (const personId of people)
    sent += await send(
      desk,
      post,
      'digest',
      digest.filter((row) => row.personId === personId),
    );
  return sent;
}

/** When the mail of the day was due last, in milliseconds. */
function lastDigest(now: number): number {
  const today = momentAt(dayOf(now), `${two(digestHour)}:00`) ?? now;
  return today <= now ? today : today - day;
}

async function send(
  desk: Newsroom,
  post: Post,
  from: 'now' | 'digest',
  rows: readonly NoticeRow[],
): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const { store } = desk;
  const ids = rows.map(({ id }) => id);
  const person = await findPerson(store.read, first.personId);
  const notices = person && person.disabledAt === null ? await tellable(desk, post, person, rows) : [];
  const taken = await store.tx((q) =>
    changeMail(q, ids, from, { mail: notices.length > 0 ? 'sending' : 'off' }),
  );
  if (!person || notices.length === 0 || taken.length < ids.length) return 0;

  const chosen = (await listChoices(store.read, [person.id])).get(person.id);
  const letter = post.write({
    language: chosen?.language === 'en' ? 'en' : 'vi',
    person: person.name,
    newsroom: post.newsroom,
    notices,
    isDigest: from === 'digest',
    choicesUrl: `${post.url}/desk/notices/choices`,
  });
  const delivery = await post.postman.deliver({ id: first.id, to: person.email, ...letter });
  const tries = first.mailTries + 1;
  const wait = delivery === 'later' ? waits[first.mailTries] : undefined;
  const after =
    delivery === 'sent'
      ? ({ mail: 'sent' } as const)
      : wait === undefined
        ? ({ mail: 'failed' } as const)
        : ({ mail: from, mailAfter: desk.clock() + wait } as const);
  await store.tx((q) => changeMail(q, ids, 'sending', { ...after, mailTries: tries }));
  return delivery === 'sent' ? 1 : 0;
}

/** Those of these notices that their person may still read, as a letter tells them. */
async function tellable(
  { store: { read: q } }: Newsroom,
  { url }: Post,
  person: PersonRow,
  rows: readonly NoticeRow[],
): Promise<LetterNotice[]> {
  const ids = [...new Set(rows.map(({ articleId }) => articleId))];
  const stated = await stateRows(q, await listArticleLines(q, {}, { ids }, { limit: ids.length }));
  const notices: LetterNotice[] = [];
  for (const { articleId, kind, actorId, at, words } of rows) {
    const article = stated.find(({ row }) => row.id === articleId);
    if (!article || !maySee({ id: person.id, role: person.role }, article)) continue;
    const actor = actorId === null ? undefined : (await findPerson(q, actorId))?.name;
    notices.push({
      kind: kind as NoticeKind,
      headline: article.row.headline,
      at,
      url: `${url}/desk/articles/${articleId}`,
      ...(actor && { actor }),
      ...(words !== null && { words }),
    });
  }
  return notices;
}
