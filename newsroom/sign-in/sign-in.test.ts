import * as argon2 from '@node-rs/argon2';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rateLimits, sessionLimits } from '#domain/sign-in-rules.ts';
import { disablePerson } from '#newsroom/people/disable-person.ts';
import { goodPassword, openDesk, type TestDesk } from '#newsroom/people/testing/open-desk.ts';
import { actorOfToken } from './actor-of-token.ts';
import { signOut } from './sign-out.ts';

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof argon2>();
  return { hash: vi.fn(real.hash), verify: vi.fn(real.verify) };
});

let here: TestDesk;
beforeEach(async () => {
  here = await openDesk();
});
afterEach(() => here.remove());

async function enterAs(email: string, change?: Parameters<TestDesk['enter']>[1]): Promise<string> {
  const entered = await here.enter(email, change);
  if (!entered.ok) throw new Error(JSON.stringify(entered.problem));
  return entered.value.token;
}

const signInFailed = { ok: false, problem: { code: 'signInFailed' } };

test('the right password opens a session, whatever the capitals of the e-mail', async () => {
  const reporter = await here.person('reporter', 'lan@bao.example');
  const token = await enterAs('  LAN@Bao.example ');
  expect(await actorOfToken(here.desk, token)).toEqual({
    ...reporter,
    name: 'Người reporter',
    penName: undefined,
    email: 'lan@bao.example',
  });
});

test('a password typed with another keyboard is the same password', async () => {
  await here.person('reporter', 'lan@bao.example');
  expect((await here.enter('lan@bao.example', { password: goodPassword.normalize('NFD') })).ok).toBe(true);
});

test('unknown, disabled, without a password and mistaken get the same answer for the price of one hash', async () => {
  const admin = await here.person('admin', 'quan@bao.example');
  const gone = await here.person('reporter', 'cu@bao.example');
  await here.person('reporter', 'lan@bao.example');
  await disablePerson(here.desk, admin, { personId: gone.id });

  const tries = [
    ['ai-do@bao.example', goodPassword],
    ['cu@bao.example', goodPassword],
    ['lan@bao.example', 'mật khẩu sai rồi'],
    ['lan@bao.example', ''],
    ['', ''],
  ] as const;
  for (const [email, password] of tries) {
    vi.mocked(argon2.verify).mockClear();
    expect(await here.enter(email, { password })).toEqual(signInFailed);
    expect(argon2.verify, email).toHaveBeenCalledTimes(1);
    expect(vi.mocked(argon2.verify).mock.calls[0]?.[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  }
});

test('ten tries shut an account, known or not, from every address, and a restart does not open it', async () => {
  await here.person('reporter', 'lan@bao.example');
  for (const email of ['lan@bao.example', 'ai-do@bao.example']) {
    for (let n = 0; n < rateLimits.signInAccount.attempts; n += 1) {
      expect(await here.enter(email, { password: 'đoán mò', address: `203.0.113.${n}` })).toEqual(
        signInFailed,
      );
    }
    const shut = {
      ok: false,
      problem: { code: 'tooMany', retryAfter: rateLimits.signInAccount.block / 1000 },
    };
    expect(await here.enter(email, { address: '198.51.100.1' })).toEqual(shut);
    await here.reopen();
    expect(await here.enter(email, { address: '198.51.100.2' })).toEqual(shut);
  }
  here.wait(rateLimits.signInAccount.block);
  expect((await here.enter('lan@bao.example')).ok).toBe(true);
});

test('guesses sent at once are counted one by one', async () => {
  await here.person('reporter', 'lan@bao.example');
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => here.enter('lan@bao.example', { password: 'đoán mò' })),
  );
  const looked = answers.filter((answer) => !answer.ok && answer.problem.code === 'signInFailed');
  expect(looked).toHaveLength(rateLimits.signInAccount.attempts);
});

test('an address that tries many accounts is shut, its whole /64 with it, others are not', async () => {
  await here.person('reporter', 'lan@bao.example');
  for (let n = 0; n < rateLimits.signInAddress.attempts; n += 1) {
    await here.enter(`nguoi-${n}@bao.example`, { address: `2001:db8:1:2::${n.toString(16)}` });
  }
  const next = await here.enter('lan@bao.example', { address: '2001:db8:1:2:ffff::1' });
  expect(next).toMatchObject({ ok: false, problem: { code: 'tooMany' } });
  expect((await here.enter('lan@bao.example', { address: '2001:db8:1:3::1' })).ok).toBe(true);
});

test('a newsroom behind one router may sign in as often as it likes', async () => {
  await here.person('reporter', 'lan@bao.example');
  for (let n = 0; n < rateLimits.signInAddress.attempts + 5; n += 1) await enterAs('lan@bao.example');
});

test('each sign-in has a token of its own and ends the session that the browser had', async () => {
  await here.person('reporter', 'lan@bao.example');
  const first = await enterAs('lan@bao.example');
  const elsewhere = await enterAs('lan@bao.example');
  const second = await enterAs('lan@bao.example', { oldToken: first });
  expect(new Set([first, second, elsewhere]).size).toBe(3);
  expect(await actorOfToken(here.desk, first)).toBeUndefined();
  expect(await actorOfToken(here.desk, elsewhere)).toBeDefined();
  expect(await actorOfToken(here.desk, second)).toBeDefined();
});

test('sign-out ends the session itself, not only the cookie', async () => {
  await here.person('reporter', 'lan@bao.example');
  const token = await enterAs('lan@bao.example');
  await signOut(here.desk, token);
  await signOut(here.desk, token);
  expect(await actorOfToken(here.desk, token)).toBeUndefined();
});

test('a session lives on while it is used, and ends when idle or old', async () => {
  await here.person('reporter', 'lan@bao.example');
  const token = await enterAs('lan@bao.example');
  const half = sessionLimits.idle / 2;
  for (let at = half; at < sessionLimits.absolute; at += half) {
    here.wait(half);
    expect(await actorOfToken(here.desk, token), `after ${at} ms`).toBeDefined();
  }
  here.wait(half);
  expect(await actorOfToken(here.desk, token)).toBeUndefined();

  const idle = await enterAs('lan@bao.example');
  here.wait(sessionLimits.idle);
  expect(await actorOfToken(here.desk, idle)).toBeUndefined();
});

test('being seen is written at most once a minute', async () => {
  await here.person('reporter', 'lan@bao.example');
  const token = await enterAs('lan@bao.example');
  const tx = vi.spyOn(here.desk.store, 'tx');
  here.wait(59_999);
  await actorOfToken(here.desk, token);
  expect(tx).not.toHaveBeenCalled();
  here.wait(1);
  await actorOfToken(here.desk, token);
  await actorOfToken(here.desk, token);
  expect(tx).toHaveBeenCalledTimes(1);
});

test('what is no token is nobody', async () => {
  for (const token of [undefined, '', 'x', 'ö'.repeat(43), 'a'.repeat(43), `${'a'.repeat(43)}\n`]) {
    expect(await actorOfToken(here.desk, token)).toBeUndefined();
  }
});

test('sample accounts open on the machine of the demo only', async () => {
  await here.person('reporter', 'lan@toasoan.example');
  const enter = (demoOpen: boolean, address: string) =>
    here.enter('lan@toasoan.example', { demoOpen, address });
  expect(await enter(false, '127.0.0.1')).toEqual(signInFailed);
  expect(await enter(true, '203.0.113.7')).toEqual(signInFailed);
  expect((await enter(true, '127.0.0.1')).ok).toBe(true);
});
