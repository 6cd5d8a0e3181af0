import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { POST as sign } from '#app/api/articles/[id]/sign/route.ts';
import { GET as state } from '#app/api/articles/[id]/state/route.ts';
import { POST as steps, GET as stepsSince } from '#app/api/articles/[id]/steps/route.ts';
import { POST as create } from '#app/api/articles/route.ts';
import { revokeSessionsOf } from '#db/queries/sessions.ts';
import { articles } from '#db/schema.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { openSession } from '#newsroom/sign-in/open-session.ts';
import { onHead, submitted } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';

const shared = globalThis as typeof globalThis & { toasoanNewsroom?: Promise<Newsroom> | undefined };
const home = 'http://localhost:3000';
let room: TestNewsroom;
let cookie: string;

beforeEach(async () => {
  vi.stubEnv('TOASOAN_LOG', 'silent');
  vi.stubEnv('TOASOAN_URL', home);
  room = await openTestNewsroom();
  shared.toasoanNewsroom = Promise.resolve(room.desk);
  cookie = await cookieOf(people.lan.id);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  shared.toasoanNewsroom = undefined;
  await room.remove();
});

async function cookieOf(personId: string): Promise<string> {
  const { desk } = room;
  const token = await desk.store.tx((q) => openSession(q, desk, { personId, userAgent: 'test' }));
  return `toasoan=${token}`;
}

type Sent = { body?: BodyInit; headers?: Record<string, string | undefined>; id?: string };

/** As the desk's browser sends it; a header given as undefined is left out. */
function post(handler: typeof create, { body, headers = {}, id = '' }: Sent): Promise<Response> {
  const all = { origin: home, cookie, 'content-type': 'application/json', ...headers };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const init = { method: 'POST', headers: given, body: body ?? null, duplex: 'half' };
  return handler(new Request(`${home}/api/x`, init), { params: Promise.resolve({ id }) });
}

function get(handler: typeof create, id: string, query = '', withCookie = cookie): Promise<Response> {
  const request = new Request(`${home}/api/x${query}`, { headers: { cookie: withCookie } });
  return handler(request, { params: Promise.resolve({ id }) });
}

async function codeOf(response: Response): Promise<string> {
  return `${response.status} ${(await response.json()).problem?.code ?? 'done'}`;
}

const newArticle = (): Sent => ({ body: JSON.stringify({ requestId: 'request-1' }) });

describe('a change', () => {
  test('from a page that another person opened is refused: it would be in the wrong name', async () => {
    const stale = { ...newArticle(), headers: { 'x-desk-person': people.minh.id } };
    expect(await codeOf(await post(create, stale))).toBe('401 signIn');
    const own = { ...newArticle(), headers: { 'x-desk-person': people.lan.id } };
    expect(await codeOf(await post(create, own))).toBe('200 done');
  });

  test('by somebody signed in, from our own page, is done and never kept by a cache', async () => {
    const response = await post(create, newArticle());
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await codeOf(response)).toBe('200 done');
  });

  test('without Origin, from `null` or from any other site is refused', async () => {
    for (const origin of [
      undefined,
      'null',
      'https://evil.example',
      'http://localhost:3001',
      'https://localhost:3000',
      `${home}/`,
    ]) {
      expect(await codeOf(await post(create, { ...newArticle(), headers: { origin } }))).toBe(
        '403 foreignOrigin',
      );
    }
    const spoofed = {
      origin: 'https://evil.example',
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
    };
    expect(await codeOf(await post(create, { ...newArticle(), headers: spoofed }))).toBe('403 foreignOrigin');
    expect(await room.desk.store.read.$count(articles)).toBe(0);
  });

  test('signed out or with a made-up session is refused before the body is read', async () => {
    for (const bad of [undefined, 'toasoan=', 'toasoan=guess', 'other=1; toasoan-x=y']) {
      expect(await codeOf(await post(create, { ...newArticle(), headers: { cookie: bad } }))).toBe(
        '401 signIn',
      );
    }
  });

  test('that is not JSON, or not what the form allows, is refused', async () => {
    const type = (value: string) => ({ ...newArticle(), headers: { 'content-type': value } });
    expect(await codeOf(await post(create, type('text/plain')))).toBe('415 wrongType');
    expect(await codeOf(await post(create, type('application/x-www-form-urlencoded')))).toBe('415 wrongType');
    for (const body of ['', '{', new Uint8Array([0x22, 0xff, 0x22])]) {
      expect(await codeOf(await post(create, { body }))).toBe('400 badJson');
    }
    const bodies = [
      '[]',
      'null',
      '{}',
      '{"requestId":"request-1","role":"chief"}',
      '{"requestId":"request-1","__proto__":{"role":"chief"}}',
      '{"requestId":"request-1","constructor":{"prototype":{"x":1}}}',
      '{"requestId":["request-1"]}',
    ];
    for (const body of bodies) expect(await codeOf(await post(create, { body }))).toBe('422 invalid');
    expect(Object.hasOwn(Object.prototype, 'role')).toBe(false);
  });

  test('larger than its limit is stopped while it arrives, whatever length it announced', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(100_000).fill(0x20));
      },
    });
    expect(await codeOf(await post(create, { body: endless }))).toBe('413 tooLarge');
    expect(sent).toBeLessThan(30);
    const announced = { ...newArticle(), headers: { 'content-length': '31000000' } };
    expect(await codeOf(await post(create, announced))).toBe('413 tooLarge');
    expect(await codeOf(await post(steps, { body: ' '.repeat(1_200_001), id: 'x' }))).toBe('413 tooLarge');
  });

  test('that nests deeper than any manuscript is refused with its rule, wherever the nesting is', async () => {
    const deep = `${'['.repeat(300_000)}${']'.repeat(300_000)}`;
    const bodies = [
      deep,
      `{"requestId":"request-1","imported":{"doc":${deep},"metadata":{},"importHash":"x"}}`,
      `{"requestId":"request-1","imported":{"doc":{},"metadata":${deep},"importHash":"x"}}`,
    ];
    for (const body of bodies) {
      const response = await post(create, { body });
      expect(response.status).toBe(422);
      expect(await response.json()).toEqual({
        problem: { code: 'invalid', problem: { rule: 'tooDeep', at: '' } },
      });
    }
  });

  test('by somebody who is shut out while it arrives is not done', async () => {
    const { desk } = room;
    const slow = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await desk.store.tx((q) => revokeSessionsOf(q, people.lan.id, Date.now()));
        controller.enqueue(new TextEncoder().encode('{"requestId":"request-1"}'));
        controller.close();
      },
    });
    expect(await codeOf(await post(create, { body: slow }))).toBe('401 signIn');
    expect(await desk.store.read.$count(articles)).toBe(0);
  });

  test('by hand meets the same rules as a button', async () => {
    const articleId = await submitted(room.desk);
    const { revisionId, requestId } = await onHead(room.desk, people.lan, articleId);
    const body = JSON.stringify({ revisionId, requestId });
    expect(await codeOf(await post(sign, { body, id: articleId }))).toBe('403 refused');
    expect(await codeOf(await post(sign, { body, id: 'no-such' }))).toBe('404 notFound');
    expect(await codeOf(await post(sign, { body, id: '../etc' }))).toBe('404 notFound');
    cookie = await cookieOf(people.minh.id);
    expect(
      await codeOf(
        await post(sign, { body: body.replace(/request.*/, `requestId":"request-9"}`), id: articleId }),
      ),
    ).toBe('200 done');
  });

  test('that meets a bug says only a number, which the log knows', async () => {
    await room.desk.store.close();
    const response = await post(create, newArticle());
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      problem: { code: 'broken', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    room = await openTestNewsroom();
  });
});

describe('reading', () => {
  test('is for those who are signed in and may see the article', async () => {
    const articleId = await submitted(room.desk);
    expect(await codeOf(await get(state, articleId))).toBe('200 done');
    expect(await codeOf(await get(stepsSince, articleId, '?since=0'))).toBe('200 done');
    expect(await codeOf(await get(stepsSince, articleId, '?since=x'))).toBe('422 invalid');
    expect(await codeOf(await get(stepsSince, articleId, '?since=0&all=1'))).toBe('422 invalid');
    expect(await codeOf(await get(state, articleId, '', ''))).toBe('401 signIn');
    expect(await codeOf(await get(state, articleId, '', await cookieOf(people.hung.id)))).toBe(
      '404 notFound',
    );
    expect(await codeOf(await get(state, articleId, '', await cookieOf(people.an.id)))).toBe('404 notFound');
  });
});
