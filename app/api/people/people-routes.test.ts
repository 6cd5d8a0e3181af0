import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POST as accept } from '#app/api/invitations/accept/route.ts';
import { POST as disable } from '#app/api/people/[id]/disable/route.ts';
import { POST as enable } from '#app/api/people/[id]/enable/route.ts';
import { POST as renew } from '#app/api/people/[id]/invite/route.ts';
import { POST as changeRole } from '#app/api/people/[id]/role/route.ts';
import { POST as invite } from '#app/api/people/route.ts';
import { migrate } from '#db/migrate.ts';
import { type Role, roles } from '#domain/roles.ts';
import { databaseFile } from '#newsroom/open-newsroom.ts';
import { createPerson } from '#newsroom/people/create-person.ts';
import { closeNewsroom, newsroom } from '#newsroom/running-newsroom.ts';
import { signIn } from '#newsroom/sign-in/sign-in.ts';

const password = 'con mèo ngồi bên cửa sổ';
const tokens = new Map<Role, string>();
let dataDir: string;
let reporterId: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'people-'));
  process.env.TOASOAN_DATA = dataDir;
  await migrate({ file: databaseFile(dataDir) });
  const desk = await newsroom();
  for (const role of roles) {
    const email = `${role}@bao.example`;
    const made = await createPerson(desk, { email, name: 'Người', role, password });
    const entered = await signIn(desk, { email, password, address: '203.0.113.7' });
    if (!made.ok || !entered.ok) throw new Error('could not set the scene');
    tokens.set(role, entered.value.token);
    if (role === 'reporter') reporterId = made.value.personId;
  }
});
afterAll(async () => {
  await closeNewsroom();
  await rm(dataDir, { recursive: true });
});

type Route = typeof invite;

function post(
  route: Route,
  { as, id, body = {} }: { as?: Role; id?: string; body?: unknown },
): Promise<Response> {
  const cookie = as ? { cookie: `toasoan=${tokens.get(as)}` } : undefined;
  const headers = { origin: 'http://localhost:3000', 'content-type': 'application/json', ...cookie };
  const request = new Request('http://localhost:3000/api/people', {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return route(request, { params: Promise.resolve(id === undefined ? {} : { id }) });
}

const newcomer = { email: 'moi@bao.example', name: 'Mới', role: 'reporter' };
const everyRoute = (id: string): [Route, { id?: string; body?: unknown }][] => [
  [invite, { body: newcomer }],
  [changeRole, { id, body: { role: 'chief' } }],
  [disable, { id }],
  [enable, { id }],
  [renew, { id }],
];

test('signed out: 401; any role but the administrator: 403, whoever is named', async () => {
  for (const id of [reporterId, 'nobody']) {
    for (const [route, asked] of everyRoute(id)) {
      expect((await post(route, asked)).status).toBe(401);
      for (const as of roles.filter((role) => role !== 'admin')) {
        const answer = await post(route, { ...asked, as });
        expect([answer.status, await answer.json()]).toEqual([403, { problem: { code: 'notPermitted' } }]);
      }
    }
  }
});

test('keys that are not asked for are refused', async () => {
  for (const [route, asked] of everyRoute(reporterId)) {
    const body = { ...(asked.body ?? {}), passwordHash: 'x', disabledAt: null };
    expect((await post(route, { ...asked, as: 'admin', body })).status).toBe(422);
  }
});

test('an administrator invites, and the link lets the newcomer in', async () => {
  const invited = await post(invite, { as: 'admin', body: newcomer });
  expect(invited.status).toBe(200);
  const { link } = await invited.json();
  const token = path.basename(link.path);
  const accepted = await post(accept, {
    body: { token, name: 'Người Mới', password: 'bảy con vịt qua cầu' },
  });
  expect([accepted.status, await accepted.json()]).toEqual([200, { email: 'moi@bao.example' }]);
  const again = await post(accept, { body: { token, name: 'Người Mới', password: 'bảy con vịt qua cầu' } });
  expect([again.status, await again.json()]).toEqual([404, { problem: { code: 'invitationGone' } }]);
});

test('a disabled person is signed out at the next request', async () => {
  expect((await post(changeRole, { as: 'reporter', id: reporterId, body: { role: 'chief' } })).status).toBe(
    403,
  );
  expect((await post(disable, { as: 'admin', id: reporterId })).status).toBe(200);
  expect((await post(changeRole, { as: 'reporter', id: reporterId, body: { role: 'chief' } })).status).toBe(
    401,
  );
  expect((await post(enable, { as: 'admin', id: reporterId })).status).toBe(200);
});
