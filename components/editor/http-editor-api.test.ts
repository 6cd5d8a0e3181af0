import { afterEach, expect, test, vi } from 'vitest';
import { httpEditorApi } from './http-editor-api.ts';

const request = { version: 3, steps: [{}], clientId: 'c', batchId: 'b' };

function serverSays(status: number, body: unknown, headers: Record<string, string> = {}) {
  const fetch = vi.fn(async (_url: string, _init?: RequestInit) => Response.json(body, { status, headers }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => void vi.unstubAllGlobals());

test('steps are posted to the article, and the new version comes back', async () => {
  const fetch = serverSays(200, { version: 4 });
  expect(await httpEditorApi('a/b').sendSteps(request)).toEqual({ kind: 'accepted', version: 4 });
  expect(fetch.mock.calls[0]).toMatchObject([
    '/api/articles/a%2Fb/steps',
    { method: 'POST', keepalive: true },
  ]);
});

test('behind brings the steps that are missing', async () => {
  const steps = [{ step: { stepType: 'replace' }, clientId: 'other' }];
  serverSays(409, { problem: { code: 'behind', version: 5, steps } });
  expect(await httpEditorApi('a').sendSteps(request)).toEqual({ kind: 'behind', version: 5, steps });
});

test('every other answer becomes a value that says what to do', async () => {
  const answers: [number, unknown, object][] = [
    [401, { problem: { code: 'signIn' } }, { kind: 'signedOut' }],
    [403, { problem: { code: 'refused', refusal: {} } }, { kind: 'noAccess' }],
    [404, { problem: { code: 'notFound' } }, { kind: 'noAccess' }],
    [409, { problem: { code: 'ahead', version: 1 } }, { kind: 'refused', message: 'ahead' }],
    [409, { problem: { code: 'changedMeanwhile' } }, { kind: 'unreachable' }],
    [413, { problem: { code: 'tooLarge', limit: 1 } }, { kind: 'refused', message: 'tooLarge' }],
    [
      422,
      { problem: { code: 'invalid', problem: { rule: 'badLink' } } },
      { kind: 'refused', message: 'badLink' },
    ],
    [429, { problem: { code: 'tooMany', retryAfter: 7 } }, { kind: 'tooMany', retryAfterMs: 7_000 }],
    [500, { problem: { code: 'broken' } }, { kind: 'unreachable' }],
    [503, { problem: { code: 'storageBusy' } }, { kind: 'unreachable' }],
    [503, { problem: { code: 'storageBroken' } }, { kind: 'noStorage', why: 'storageBroken' }],
    [507, { problem: { code: 'storageFull' } }, { kind: 'noStorage', why: 'storageFull' }],
    [502, 'gateway', { kind: 'unreachable' }],
    [200, { ok: true }, { kind: 'unreachable' }],
  ];
  for (const [status, body, expected] of answers) {
    serverSays(status, body, { 'retry-after': '7' });
    expect(await httpEditorApi('a').sendSteps(request), String(status)).toEqual(expected);
  }
});

test('no network, and a page of a proxy instead of JSON, are unreachable', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('offline');
  });
  expect(await httpEditorApi('a').sendSteps(request)).toEqual({ kind: 'unreachable' });
  vi.stubGlobal('fetch', async () => new Response('<html>', { status: 200 }));
  expect(await httpEditorApi('a').fetchSteps(1)).toEqual({ kind: 'unreachable' });
});

test('steps of others are asked for since a version', async () => {
  const fetch = serverSays(200, { version: 9, steps: [], more: false });
  expect(await httpEditorApi('a').fetchSteps(9)).toEqual({ kind: 'steps', version: 9, steps: [] });
  expect(fetch.mock.calls[0]?.[0]).toBe('/api/articles/a/steps?since=9');
});
