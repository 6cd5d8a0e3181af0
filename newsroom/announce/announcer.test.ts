import { expect, test } from 'vitest';
import { takeDownArticle } from '#newsroom/take-down-article.ts';
import { ok, published } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people } from '#newsroom/testing/open-test-newsroom.ts';
import { announcer } from './announcer.ts';

type Sent = { to: string; body: string };

/** Those who are told; they answer with these statuses, one after the other, then with 200. */
function listeners(...statuses: number[]) {
  const sent: Sent[] = [];
  const warned: unknown[] = [];
  const send = (async (to: string, { body }: RequestInit) => {
    sent.push({ to, body: `${body}` });
    return new Response(null, { status: statuses.shift() ?? 200 });
  }) as typeof fetch;
  return {
    sent,
    warned,
    ways: { send, warn: (fields: unknown) => void warned.push(fields), waits: [5, 5, 5] as const },
  };
}
const url = 'https://bao.example.vn';
const indexNow = { key: 'khoa-thu-nghiem', endpoint: 'https://api.example/indexnow' };

test('what changes at once is told in one message, each page once', async () => {
  const { sent, ways } = listeners();
  const { announce, settled } = announcer({ url, indexNow }, ways);
  announce(['/a-1']);
  announce(['/a-1', '/b-2']);
  await settled();
  expect(sent.map(({ to }) => to)).toEqual([indexNow.endpoint]);
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
    host: 'bao.example.vn',
    key: indexNow.key,
    keyLocation: 'https://bao.example.vn/indexnow.txt',
    urlList: ['https://bao.example.vn/a-1', 'https://bao.example.vn/b-2'],
  });
});

test('the hub is told of the feeds', async () => {
  const { sent, ways } = listeners();
  const { announce, settled } = announcer({ url, hub: 'https://hub.example/' }, ways);
  announce(['/a-1']);
  await settled();
  const told = new URLSearchParams(sent[0]?.body);
  expect(told.get('hub.mode')).toBe('publish');
  expect(told.getAll('hub.url')).toEqual([
    ...[`${url}/feed.xml`, `${url}/atom.xml`],
    ...[`${url}/en/feed.xml`, `${url}/en/atom.xml`],
  ]);
});

test('a refusal is tried again, twice, and each is noted', async () => {
  const { sent, warned, ways } = listeners(503, 503, 503, 503);
  const { announce, settled } = announcer({ url, indexNow }, ways);
  announce(['/a-1']);
  await settled();
  expect(sent).toHaveLength(3);
  expect(warned).toEqual(Array(3).fill({ to: indexNow.endpoint, status: 503 }));
});

test('nobody is told of nothing, nor when nobody wants to be told', async () => {
  const { sent, ways } = listeners();
  const idle = announcer({ url }, ways);
  idle.announce(['/a-1']);
  await idle.settled();
  const { announce, settled } = announcer({ url, indexNow }, ways);
  announce([]);
  await settled();
  expect(sent).toEqual([]);
});

test('publishing and taking down are announced after the commit', async () => {
  const room = await openTestNewsroom();
  const told: string[][] = [];
  const desk = { ...room.desk, announce: (paths: readonly string[]) => void told.push([...paths]) };
  const articleId = await published(desk);
  const path = '/thoi-su/hoi-nghi-ban-viec-phong-chong-lu-1001';
  expect(told).toEqual([[path]]);
  const why = { reason: 'Sai', ground: 'Luật' };
  ok(await takeDownArticle(desk, people.chi, { articleId, requestId: desk.newId(), ...why }));
  expect(told).toEqual([[path], [path]]);
  await room.remove();
});
