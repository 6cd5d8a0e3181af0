import { expect } from '@playwright/test';
import { type EntryPoint, entryPoints } from '#domain/entry-points.ts';
import type { DeskClient } from './desk-client.ts';
import { requestOf } from './entry-requests.ts';
import type { EntryRequest, Scene } from './entry-scene.ts';
import { test } from './newsroom-fixtures.ts';
import type { RawAnswer } from './raw-request.ts';
import { type Clients, mayEnter, openClients, type Visitor, visitorNames, visitors } from './visitors.ts';

const overHttp = entryPoints.filter(({ kind }) => kind !== 'command');
let clients: Clients;
let scene: Scene;

test.beforeAll(async ({ site, signedIn }) => {
  clients = await openClients(site, signedIn);
  scene = { author: clients.author, editor: clients.editor, admin: clients.admin, site };
});

for (const entry of overHttp) {
  test(`${entry.method} ${entry.path} answers ${told(entry)}`, async () => {
    for (const visitor of visitorNames) {
      // Each asks for something of their own, so that what the one before did changes nothing.
      const request = await requestOf(entry, scene);
      const answer = await send(clients[visitor], request);
      expect
        .soft(verdictOn(entry, answer), `${visitor}: ${request.path}`)
        .toBe(expected(entry, visitor, request));
    }
  });
}

test('somebody whose account was closed cannot sign in again', async ({ site }) => {
  const { postSignIn } = await import('./desk-client.ts');
  const answer = await postSignIn(site, 'son@toasoan.example', 'muc-in-con-uot');
  expect(answer.status).toBe(401);
  expect(answer.headers['set-cookie']).toBeUndefined();
});

function told({ who, others }: EntryPoint): string {
  if (who === 'public') return 'everybody';
  const refusal = others === undefined ? '' : `, and the others with ${others}`;
  if (typeof who === 'string') return `${who}${refusal}`;
  return `${who.join(', ') || 'nobody'}${refusal}`;
}

function send(client: DeskClient, { path, body, send: raw }: EntryRequest): Promise<RawAnswer> {
  if (raw) return client.send(path, raw.body, raw.type);
  return body ? client.post(path, body) : client.get(path);
}

/**
 * What an answer amounts to. A refusal by the table of acts (a reporter may not sign, a draft is not published) is
 * a matter of the article: whoever is told that was let in.
 */
function verdictOn({ who, kind }: EntryPoint, { status, headers, body }: RawAnswer): string {
  if (who === 'public') return `answers ${status}`;
  if (status >= 500) return `breaks with ${status}`;
  const { location = '' } = headers;
  if (status >= 300 && status < 400)
    return location.startsWith('/desk/sign-in?') ? 'asks to sign in' : `sends to ${location}`;
  if (status === 403 && kind === 'handler')
    return codeIn(body) === 'refused' ? 'lets in' : 'refuses with 403';
  return [401, 403, 404].includes(status) ? `refuses with ${status}` : 'lets in';
}

function expected(entry: EntryPoint, visitor: Visitor, { status = 200 }: EntryRequest): string {
  const isSignedIn = visitors[visitor].role !== undefined;
  if (entry.path === '/desk/sign-in') return `answers ${isSignedIn ? 307 : 200}`;
  if (entry.who === 'public') return `answers ${status}`;
  if (mayEnter(entry, visitor)) return 'lets in';
  if (!isSignedIn) return entry.kind === 'page' ? 'asks to sign in' : 'refuses with 401';
  return `refuses with ${entry.others}`;
}

function codeIn(body: string): string | undefined {
  return (JSON.parse(body) as { problem?: { code: string } }).problem?.code;
}
