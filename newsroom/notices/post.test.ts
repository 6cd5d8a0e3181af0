import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { giveUpInterrupted } from '#db/queries/notices.ts';
import { changePersonRow } from '#db/queries/people.ts';
import { notices } from '#db/schema.ts';
import { dayOf, momentAt } from '#domain/newsroom-clock.ts';
import type { Letter, Postman } from '#mail/postman.ts';
import { smtpPostman } from '#mail/smtp-postman.ts';
import { type MailServer, openMailServer } from '#mail/testing/mail-server.ts';
import { handOverArticle } from '#newsroom/duty/hand-over-article.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { ok, onHead, submitted } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import type { LetterAsked } from './letters.ts';
import { makeNotices } from './make-notices.ts';
import { type Post, sendLetters } from './send-letters.ts';

const { lan, hung, minh } = people;
const minute = 60_000;
const hour = 60 * minute;
let room: TestNewsroom;
let server: MailServer;
let warned: unknown[];
let postman: Postman;
beforeEach(async () => {
  [room, server] = await Promise.all([openTestNewsroom(), openMailServer()]);
  warned = [];
  const warn = (problem: unknown) => void warned.push(problem);
  postman = smtpPostman({ url: server.url, from: 'Tòa soạn <tin@bao.example.vn>', warn });
});
afterEach(async () => {
  postman.close();
  await Promise.all([room.remove(), server.close()]);
});

/** Plain words, so that a test sees what was asked to be written. */
function write({ language, person, notices: told, isDigest }: LetterAsked) {
  const lines = told.map(({ kind, headline, words = '', url }) => `${kind}|${headline}|${words}|${url}`);
  return { subject: `${language} ${isDigest ? 'digest' : 'now'} ${person}`, text: lines.join('\n') };
}
const post = (by: Postman = postman): Post => ({
  postman: by,
  write,
  newsroom: 'Báo Sông Hồng',
  url: 'https://tin.example.vn',
});
const send = (by?: Postman) => sendLetters(room.desk, post(by));
const arrived = () => server.mails.map(({ to, mail }) => [to[0], mail.subject]);
const states = async () =>
  (await room.desk.store.read.select().from(notices))
    .filter(({ personId }) => personId === lan.id)
    .map(({ mail }) => mail);

async function returned(): Promise<string> {
  const articleId = await submitted(room.desk);
  await makeNotices(room.desk);
  // What those who could sign are told is not what these tests are about.
  await room.desk.store.tx((q) => q.update(notices).set({ mail: 'off' }));
  const request = { articleId, requestId: room.desk.newId(), reason: 'Thiếu số liệu.\nXem lại: Đoạn hai.' };
  ok(await returnArticle(room.desk, minh, request));
  await makeNotices(room.desk);
  return articleId;
}

test('a letter arrives at once, in its person’s language, with where to go, and only once', async () => {
  const articleId = await returned();
  expect(await send()).toBe(1);
  expect(await send()).toBe(0);
  expect(arrived()).toEqual([['lan@tin.example.vn', 'vi now Người lan']]);
  const mail = server.mails[0]?.mail;
  expect(mail?.from?.text).toContain('tin@bao.example.vn');
  expect(mail?.text).toContain('returned|Hội nghị bàn việc phòng chống lũ|Thiếu số liệu.');
  expect(mail?.text).toContain(`https://tin.example.vn/desk/articles/${articleId}`);
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(await states()).toEqual(['sent']);
});

test('the mail of the day goes out at seven, one letter with everything that waits', async () => {
  const articleId = await submitted(room.desk, { section: 'chinh-tri' });
  ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
  const other = await submitted(room.desk);
  ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, other)));
  await makeNotices(room.desk);
  await room.desk.store.tx(async (q) => {
    for (const row of await q.select().from(notices))
      if (row.personId !== lan.id) await q.delete(notices).where(eq(notices.id, row.id));
  });
  expect(await send()).toBe(0);
  const seven = (momentAt(dayOf(room.desk.clock()), '07:00') ?? 0) + 24 * hour;
  room.wait(seven - room.desk.clock() - minute);
  expect(await send()).toBe(0);
  room.wait(2 * minute);
  expect(await send()).toBe(1);
  expect(await send()).toBe(0);
  expect(arrived()).toEqual([['lan@tin.example.vn', 'vi digest Người lan']]);
  expect(server.mails[0]?.mail.text?.match(/signed\|/g)).toHaveLength(2);
});

describe('when it does not arrive', () => {
  test('a server that is busy is asked again, later each time, and a letter is given up in the end', async () => {
    await returned();
    server.refuseWith(451);
    expect(await send()).toBe(0);
    expect(await states()).toEqual(['now']);
    expect(await send()).toBe(0);
    expect(warned).toHaveLength(1);
    for (const minutes of [1, 5, 15, 60, 180, 360]) {
      room.wait(minutes * minute);
      await send();
    }
    expect(warned).toHaveLength(7);
    expect(await states()).toEqual(['failed']);
  });

  test('what was refused for a while arrives when the server takes it', async () => {
    await returned();
    server.refuseWith(421);
    await send();
    server.refuseWith(undefined);
    room.wait(2 * minute);
    expect(await send()).toBe(1);
    expect(arrived()).toHaveLength(1);
  });

  test('an address that does not exist is not tried again', async () => {
    await returned();
    server.refuseWith(550);
    await send();
    expect(await states()).toEqual(['failed']);
    expect(warned).toHaveLength(1);
  });

  test('a server that cannot be reached is a reason to wait, not to fail', async () => {
    await returned();
    await server.close();
    expect(await send()).toBe(0);
    expect(await states()).toEqual(['now']);
    server = await openMailServer();
  });

  test('a process that ends while a letter is on its way sends it no second time', async () => {
    await returned();
    const killed: Postman = { deliver: () => new Promise(() => undefined), close: () => undefined };
    void send(killed);
    await expect.poll(states).toEqual(['sending']);
    expect(await room.desk.store.tx(giveUpInterrupted)).toBe(1);
    expect(await send()).toBe(0);
    expect(arrived()).toEqual([]);
  });
});

test('nothing is written to somebody who was shut out, or of an article that is no longer theirs', async () => {
  const articleId = await returned();
  ok(await handOverArticle(room.desk, minh, { articleId, requestId: room.desk.newId(), takerId: hung.id }));
  await room.desk.store.tx((q) => q.update(notices).set({ mail: 'now' }).where(eq(notices.personId, lan.id)));
  await send();
  expect(arrived().filter(([to]) => to?.startsWith('lan'))).toEqual([]);
  expect(await states()).toEqual(['off']);

  await makeNotices(room.desk);
  await room.desk.store.tx((q) => changePersonRow(q, hung.id, { disabledAt: 1 }));
  await send();
  expect(arrived().filter(([to]) => to?.startsWith('hung'))).toEqual([]);
});

test('nothing that somebody wrote becomes a header, another address or a file', async () => {
  const letter: Letter = {
    id: 'a',
    to: 'lan@tin.example.vn',
    subject: 'Tin\r\nBcc: x@evil.example',
    text: '{{file:///etc/passwd}}\r\n.\r\nMAIL FROM:<x@evil.example>',
  };
  expect(await postman.deliver(letter)).toBe('sent');
  const sneaky = { ...letter, id: 'b', to: 'a@x.example, b@evil.example' };
  await postman.deliver(sneaky);
  const [first, ...rest] = server.mails;
  expect(first?.to).toEqual(['lan@tin.example.vn']);
  expect(first?.mail.bcc).toBeUndefined();
  expect(first?.mail.text?.trimEnd().replaceAll('\r', '')).toBe(letter.text.replaceAll('\r', ''));
  expect(rest.flatMap(({ to }) => to)).not.toContain('b@evil.example');
});
