import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { invitationLifetime, rateLimits } from '#domain/sign-in-rules.ts';
import { actorOfToken } from '#newsroom/sign-in/actor-of-token.ts';
import { type AcceptInput, acceptInvitation } from './accept-invitation.ts';
import { createLink, createPerson } from './create-person.ts';
import { disablePerson } from './disable-person.ts';
import { firstAdminLink } from './first-admin.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import { readInvitation } from './read-invitation.ts';
import { renewLink } from './renew-link.ts';
import { goodPassword, openDesk, type TestDesk } from './testing/open-desk.ts';

let here: TestDesk;
beforeEach(async () => {
  here = await openDesk();
});
afterEach(() => here.remove());

const gone = { ok: false, problem: { code: 'invitationGone' } };
const newPassword = 'bảy con vịt qua cầu';

function accept(path: string | undefined, change: Partial<AcceptInput> = {}) {
  const token = path?.split('/').at(-1) ?? '';
  const input = { token, name: 'Nguyễn Thị Lan', password: newPassword, address: '203.0.113.7' };
  return acceptInvitation(here.desk, { ...input, ...change });
}

async function invited(admin: Actor): Promise<{ personId: string; path: string }> {
  const input = { email: 'lan@bao.example', name: 'Lan', role: 'reporter' } as const;
  const answer = await invitePerson(here.desk, admin, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return { personId: answer.value.personId, path: answer.value.link.path };
}

test('an empty newsroom prints a link that makes the first administrator, once', async () => {
  const older = await firstAdminLink(here.desk);
  const path = await firstAdminLink(here.desk);
  expect(path).toMatch(/^\/desk\/invitation\/[\w-]{43}$/);
  expect(await accept(older, { email: 'quan@bao.example' })).toEqual(gone);
  expect(await readInvitation(here.desk, path?.split('/').at(-1) ?? '')).toEqual({ kind: 'first-admin' });

  const accepted = await accept(path, { email: 'Quan@bao.example' });
  expect(accepted).toEqual({ ok: true, value: { email: 'quan@bao.example' } });
  expect(await accept(path, { email: 'ke-khac@bao.example' })).toEqual(gone);
  expect(await firstAdminLink(here.desk)).toBeUndefined();

  const entered = await here.enter('quan@bao.example', { password: newPassword });
  expect(entered.ok && (await actorOfToken(here.desk, entered.value.token))).toMatchObject({ role: 'admin' });
});

test('the first link is worth nothing once somebody is there', async () => {
  const path = await firstAdminLink(here.desk);
  await here.person('reporter', 'lan@bao.example');
  expect(await accept(path, { email: 'quan@bao.example' })).toEqual(gone);
});

test('an invited person cannot sign in before the link is used, and can after', async () => {
  const { path } = await invited(await here.person('admin', 'quan@bao.example'));
  expect((await here.enter('lan@bao.example')).ok).toBe(false);
  expect(await accept(path)).toEqual({ ok: true, value: { email: 'lan@bao.example' } });
  expect((await here.enter('lan@bao.example', { password: newPassword })).ok).toBe(true);
});

test('a link works once, even when it is used twice at the same moment', async () => {
  const { path } = await invited(await here.person('admin', 'quan@bao.example'));
  const answers = await Promise.all([accept(path), accept(path, { password: 'một mật khẩu khác hẳn' })]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await accept(path)).toEqual(gone);
});

test('a link runs out', async () => {
  const { path } = await invited(await here.person('admin', 'quan@bao.example'));
  here.wait(invitationLifetime.person - 1);
  expect((await accept(path, { password: 'ngắn' })).ok).toBe(false);
  here.wait(1);
  expect(await accept(path)).toEqual(gone);
});

test('a link ends when a newer one is made or the person is disabled', async () => {
  const admin = await here.person('admin', 'quan@bao.example');
  const { personId, path } = await invited(admin);
  const renewed = await renewLink(here.desk, admin, { personId });
  if (!renewed.ok) throw new Error('could not renew');
  expect(await accept(path)).toEqual(gone);

  await disablePerson(here.desk, admin, { personId });
  expect(await accept(renewed.value.link.path)).toEqual(gone);
  const refused = { ok: false, problem: { code: 'invalid', problem: { field: 'person', rule: 'disabled' } } };
  expect(await renewLink(here.desk, admin, { personId })).toEqual(refused);
});

test.each([
  [{ password: 'ngắn quá' }, { field: 'password', rule: 'tooShort' }],
  [{ password: 'password1234567' }, { field: 'password', rule: 'tooCommon' }],
  [{ password: 'lan@bao.example' }, { field: 'password', rule: 'namesAccount' }],
  [{ name: '' }, { field: 'name', rule: 'missing' }],
])('%j is refused, and the link still works', async (change, problem) => {
  const { path } = await invited(await here.person('admin', 'quan@bao.example'));
  expect(await accept(path, change)).toEqual({ ok: false, problem: { code: 'invalid', problem } });
  expect((await accept(path)).ok).toBe(true);
});

test('a new password through a link ends all sessions and opens a shut account, under the same name', async () => {
  const admin = await here.person('admin', 'quan@bao.example');
  const person = await here.person('reporter', 'lan@bao.example');
  const before = await here.enter('lan@bao.example');
  for (let n = 0; n <= rateLimits.signInAccount.attempts; n += 1) {
    await here.enter('lan@bao.example', { password: 'quên mất rồi' });
  }
  const link = await renewLink(here.desk, admin, { personId: person.id });
  if (!link.ok || !before.ok) throw new Error('could not set the scene');
  expect(link.value.link.kind).toBe('reset');
  expect(await actorOfToken(here.desk, before.value.token)).toBeDefined();

  await accept(link.value.link.path, { name: 'Tên Khác' });
  expect(await actorOfToken(here.desk, before.value.token)).toBeUndefined();
  expect((await here.enter('lan@bao.example', { password: goodPassword })).ok).toBe(false);
  const after = await here.enter('lan@bao.example', { password: newPassword });
  expect(after).toMatchObject({ ok: true, value: { name: 'Người reporter' } });
});

test('guessing links is counted by address and survives a restart', async () => {
  for (let n = 0; n < rateLimits.invitationAddress.attempts; n += 1) {
    expect(await accept(`/desk/invitation/${String(n).padStart(43, 'a')}`)).toEqual(gone);
  }
  await here.reopen();
  const retryAfter = rateLimits.invitationAddress.block / 1000;
  expect(await accept('nothing')).toEqual({ ok: false, problem: { code: 'tooMany', retryAfter } });
});

test('people made on the machine itself sign in with a password or get a link', async () => {
  const withPassword = { email: 'a@bao.example', name: 'An', role: 'chief', password: goodPassword } as const;
  expect(await createPerson(here.desk, withPassword)).toMatchObject({
    ok: true,
    value: { personId: 'id-000001' },
  });
  const weak = await createPerson(here.desk, { ...withPassword, email: 'b@bao.example', password: '123' });
  expect(weak).toMatchObject({ problem: { problem: { rule: 'tooShort' } } });
  const linked = await createPerson(here.desk, { email: 'c@bao.example', name: 'Cúc', role: 'admin' });
  expect(linked.ok && (await accept(linked.value.link?.path))).toMatchObject({ ok: true });

  const again = await createLink(here.desk, { email: 'C@bao.example' });
  expect(again).toMatchObject({ ok: true, value: { kind: 'reset' } });
  expect(await createLink(here.desk, { email: 'nobody@bao.example' })).toMatchObject({ ok: false });
  expect(await listPeople(here.desk, { id: 'id-000001', role: 'chief' })).toMatchObject({ ok: false });
});
