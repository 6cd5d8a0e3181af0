import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { entryPoints } from '#domain/entry-points.ts';
import { writeReport } from './article-acts.ts';
import type { DeskClient } from './desk-client.ts';
import { requestOf } from './entry-requests.ts';
import type { Scene } from './entry-scene.ts';
import { test } from './newsroom-fixtures.ts';
import { askRaw, type RawAnswer } from './raw-request.ts';
import { type Clients, invite, openClients, type Visitor, visitorNames } from './visitors.ts';

/** Words that stand nowhere but in a draft, in its title, and in the list of people. */
const draftWords = 'Chim hoàng yến của bài chưa đăng đậu ở đoạn hai';
const draftTitle = 'Tựa đề hoàng yến chưa ai được đọc';
const personName = 'Hoàng Yến Không Công Khai';

type Way = { name: string; path: (page: string) => string; headers?: Record<string, string> };
const same = (page: string) => page;

/** docs/sources.md, Ways around the gate: other spellings and headers that name the same page to some router. */
const ways: readonly Way[] = [
  { name: 'the address itself', path: same },
  { name: 'the RSC variant', path: (page) => `${page}?_rsc=1`, headers: { rsc: '1' } },
  { name: '.rsc', path: (page) => `${page}.rsc`, headers: { rsc: '1' } },
  {
    name: 'a prefetched segment',
    path: (page) => `${page}.segments/_tree.segment.rsc`,
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  },
  {
    name: 'x-middleware-subrequest',
    path: same,
    headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  },
  { name: 'x-nextjs-data', path: same, headers: { 'x-nextjs-data': '1' } },
  { name: 'the data address', path: (page) => `/_next/data/x${page}.json` },
  { name: 'two slashes', path: (page) => `/${page}` },
  { name: 'capitals', path: (page) => page.replace('/desk', '/DESK') },
  { name: 'a slash at the end', path: (page) => `${page}/` },
  { name: 'an escaped slash', path: (page) => `${page}%2f` },
  { name: 'an escaped letter', path: (page) => page.replace('/desk', '/%64esk') },
  { name: 'a dot segment', path: (page) => `/x/..${page}` },
  { name: 'a parameter', path: (page) => `${page};a` },
  {
    name: 'x-original-url',
    path: () => '/',
    headers: { 'x-original-url': '/desk', 'x-rewrite-url': '/desk' },
  },
  {
    name: 'x-forwarded-*',
    path: same,
    headers: { 'x-forwarded-host': 'localhost', 'x-forwarded-for': '127.0.0.1' },
  },
];

/** The pages that show those words, to whom, and who sees none of them on any. */
const guarded: Record<string, { words: readonly string[]; shownTo: readonly Visitor[] }> = {
  '/desk': { words: [draftTitle], shownTo: ['author'] },
  '/desk/articles': { words: [draftTitle], shownTo: ['author', 'editor', 'secretary', 'chief'] },
  '/desk/articles/[id]': {
    words: [draftTitle, draftWords],
    shownTo: ['author', 'editor', 'secretary', 'chief'],
  },
  '/desk/people': { words: [personName], shownTo: ['admin'] },
};

let clients: Clients;
let scene: Scene;
let draftId: string;

test.beforeAll(async ({ site, signedIn }) => {
  clients = await openClients(site, signedIn);
  scene = { author: clients.author, editor: clients.editor, admin: clients.admin, site };
  draftId = await writeReport(clients.author, {
    headline: draftTitle,
    paragraphs: ['Đoạn mở đầu.', draftWords],
  });
  await invite(clients.admin, { email: `${randomUUID()}@toasoan.example`, name: personName });
});

for (const [page, { words, shownTo }] of Object.entries(guarded)) {
  test(`${page} shows its words to whom it may, and to nobody else by any way around`, async () => {
    const path = page.replace('[id]', draftId);
    for (const visitor of shownTo) {
      const { status, body } = await clients[visitor].get(path);
      expect
        .soft({ status, shown: words.filter((word) => body.includes(word)) }, visitor)
        .toEqual({ status: 200, shown: words });
    }
    for (const visitor of visitorNames.filter((name) => !shownTo.includes(name))) {
      for (const way of ways) {
        const { body } = await follow(clients[visitor], way.path(path), way.headers);
        expect.soft(secretsIn(body), `${visitor} by ${way.name}`).toEqual([]);
      }
    }
  });
}

test('whoever may not read a draft finds none of its words behind any handler that reads', async () => {
  const reads = entryPoints.filter(({ kind, method }) => kind === 'handler' && method === 'GET');
  for (const entry of reads) {
    const { path } = await requestOf(entry, scene);
    const onDraft = path.replace(/\/articles\/[\w-]+\//, `/articles/${draftId}/`);
    for (const visitor of ['signedOut', 'disabled', 'otherReporter', 'admin'] as const) {
      const { body } = await clients[visitor].get(onDraft);
      expect.soft(secretsIn(body), `${visitor} at ${onDraft}`).toEqual([]);
    }
  }
});

const foreign: readonly { name: string; headers: Record<string, string>; status: number }[] = [
  { name: 'no Origin', headers: {}, status: 403 },
  { name: 'a foreign Origin', headers: { origin: 'https://evil.example' }, status: 403 },
  { name: 'the Origin null', headers: { origin: 'null' }, status: 403 },
  {
    name: 'a foreign Origin that X-Forwarded-Host agrees with',
    headers: { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    status: 403,
  },
  {
    name: 'Host and Origin both foreign',
    headers: { origin: 'https://evil.example', host: 'evil.example' },
    status: 421,
  },
  { name: 'a neighbour port', headers: { origin: 'http://localhost:1' }, status: 403 },
];

for (const entry of entryPoints.filter(({ method }) => method === 'POST')) {
  test(`POST ${entry.path} takes nothing from another site and nothing but its own type`, async ({
    site,
  }) => {
    // Somebody who could do it from our own pages.
    const client = clients[entry.path.startsWith('/api/people') ? 'admin' : 'author'];
    const { path, body, send } = await requestOf(entry, scene);
    const sent = send?.body ?? JSON.stringify(body);
    const type = send?.type ?? 'application/json';
    for (const { name, headers, status } of foreign) {
      const answer = await post(client, path, { ...headers, 'content-type': type }, sent);
      expect.soft(answer.status, name).toBe(status);
      // Other rules answer 403 too; a form is told nothing more.
      if (status === 403 && answer.body !== '') {
        expect.soft(JSON.parse(answer.body), name).toEqual({ problem: { code: 'foreignOrigin' } });
      }
    }
    const plain = await post(client, path, { origin: site, 'content-type': 'text/plain' }, sent);
    expect.soft(plain.status, 'text/plain').toBe(415);
    const untyped = await post(client, path, { origin: site }, sent);
    expect.soft(untyped.status, 'no type').toBe(415);
  });
}

test('no handler that changes something answers to a GET', async () => {
  const changing = entryPoints.filter(
    ({ method, path }) => method === 'POST' && !path.startsWith('/api/auth/'),
  );
  const alsoRead = new Set(entryPoints.filter(({ method }) => method === 'GET').map(({ path }) => path));
  for (const entry of changing.filter(({ path }) => !alsoRead.has(path))) {
    const { path } = await requestOf(entry, scene);
    const { status } = await clients.chief.get(path);
    expect.soft(status, path).toBe(405);
  }
});

function secretsIn(body: string): string[] {
  return [draftWords, draftTitle, personName].filter((words) => body.includes(words));
}

function post(client: DeskClient, path: string, headers: Record<string, string>, body: Buffer | string) {
  return askRaw(client.url, path, { method: 'POST', headers: { ...client.headers, ...headers }, body });
}

/** As a browser would: a redirect on this site is followed with the same cookie. */
async function follow(
  client: DeskClient,
  path: string,
  headers?: Record<string, string>,
): Promise<RawAnswer> {
  let answer = await client.get(path, headers);
  for (let hops = 0; hops < 3 && answer.headers.location?.startsWith('/'); hops += 1) {
    answer = await client.get(answer.headers.location, headers);
  }
  return answer;
}
