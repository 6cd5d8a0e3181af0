import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SignedIn } from '#newsroom/sign-in/actor-of-token.ts';
import { submitted } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { createHerald, type Herald } from './herald.ts';
import { makeNotices } from './make-notices.ts';
import { noticeStream } from './notice-stream.ts';

const minh: SignedIn = { ...people.minh, name: 'Minh', penName: undefined, email: 'minh@tin.example.vn' };
let room: TestNewsroom;
let herald: Herald;
beforeEach(async () => {
  room = await openTestNewsroom();
  herald = createHerald();
});
afterEach(() => room.remove());

function listen(beat = 60_000) {
  const stop = new AbortController();
  const stream = noticeStream(room.desk, herald, {
    actor: minh,
    token: undefined,
    signal: stop.signal,
    beat,
  });
  const reader = stream.getReader();
  const heard: string[] = [];
  const ended = (async () => {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      heard.push(decoder.decode(value));
    }
  })();
  return { stop, heard, ended, reader };
}

test('a connection is told what is new when it begins, and what comes, and what stirs', async () => {
  const { heard, stop, ended } = listen();
  await expect
    .poll(() => heard.join(''))
    .toContain('event: pulse\ndata: {"seq":0,"unseen":0,"newest":null}\n\n');
  await submitted(room.desk);
  herald.tell((await makeNotices(room.desk)).told);
  await expect.poll(() => heard.join('')).toContain('"unseen":1');
  expect(heard.join('')).toContain('"kind":"yourTurn"');
  const before = heard.length;
  herald.stir();
  await expect.poll(() => heard.length).toBe(before + 1);
  stop.abort();
  await ended;
  expect(herald.count()).toBe(0);
});

test('what others are told stays unheard', async () => {
  const { heard, stop, ended } = listen();
  await expect.poll(() => heard.join('')).toContain('"unseen":0');
  const before = heard.length;
  herald.tell([people.lan.id]);
  herald.stir();
  await expect.poll(() => heard.length).toBe(before + 1);
  stop.abort();
  await ended;
});

test('a session that has ended ends its connection', async () => {
  const { ended } = listen(5);
  await ended;
  expect(herald.count()).toBe(0);
});

test('a server that stops lets every connection go; so does a reader that leaves', async () => {
  const first = listen();
  const second = listen();
  await expect.poll(() => herald.count()).toBe(2);
  await second.reader.cancel().catch(() => undefined);
  await expect.poll(() => herald.count()).toBe(1);
  herald.close();
  await first.ended;
  expect(herald.count()).toBe(0);
});

test('of too many connections of one person the oldest is let go', async () => {
  const all = Array.from({ length: 8 }, () => listen());
  await expect.poll(() => herald.count()).toBe(6);
  await all[0]?.ended;
  for (const { stop } of all) stop.abort();
});
