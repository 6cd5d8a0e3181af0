import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { roles } from '#domain/roles.ts';
import { actorOfToken } from '#newsroom/sign-in/actor-of-token.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { changeRole } from './change-role.ts';
import { disablePerson } from './disable-person.ts';
import { enablePerson } from './enable-person.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import { renewLink } from './renew-link.ts';
import { openDesk, type TestDesk } from './testing/open-desk.ts';

let here: TestDesk;
let admin: Actor;
beforeEach(async () => {
  here = await openDesk();
  admin = await here.person('admin', 'quan@bao.example');
});
afterEach(() => here.remove());

async function tokenOf(email: string): Promise<string> {
  const entered = await here.enter(email);
  if (!entered.ok) throw new Error(JSON.stringify(entered.problem));
  return entered.value.token;
}

const notPermitted = { ok: false, problem: { code: 'notPermitted' } };
const newcomer = { email: 'moi@bao.example', name: 'Mới', role: 'reporter' } as const;

test('only an administrator manages people, and others learn nothing', async () => {
  const { desk } = here;
  for (const role of roles.filter((name) => name !== 'admin')) {
    const actor = await here.person(role, `${role}@bao.example`);
    for (const personId of [admin.id, 'nobody']) {
      expect(await disablePerson(desk, actor, { personId })).toEqual(notPermitted);
      expect(await enablePerson(desk, actor, { personId })).toEqual(notPermitted);
      expect(await renewLink(desk, actor, { personId })).toEqual(notPermitted);
      expect(await changeRole(desk, actor, { personId, role: 'chief' })).toEqual(notPermitted);
    }
    expect(await invitePerson(desk, actor, newcomer)).toEqual(notPermitted);
    expect(await listPeople(desk, actor)).toEqual(notPermitted);
  }
});

test('an administrator who lost the role a moment ago manages nobody', async () => {
  const second = await here.person('admin', 'hai@bao.example');
  const answers = await Promise.all([
    changeRole(here.desk, admin, { personId: second.id, role: 'reporter' }),
    changeRole(here.desk, second, { personId: admin.id, role: 'reporter' }),
  ]);
  expect(answers).toEqual([{ ok: true, value: { role: 'reporter' } }, notPermitted]);
});

test('disabling ends the sessions at the next request; enabling does not bring them back', async () => {
  const reporter = await here.person('reporter', 'lan@bao.example');
  const token = await tokenOf('lan@bao.example');
  expect((await disablePerson(here.desk, admin, { personId: reporter.id })).ok).toBe(true);
  expect(await actorOfToken(here.desk, token)).toBeUndefined();
  expect((await here.enter('lan@bao.example')).ok).toBe(false);

  expect((await enablePerson(here.desk, admin, { personId: reporter.id })).ok).toBe(true);
  expect(await actorOfToken(here.desk, token)).toBeUndefined();
  expect((await here.enter('lan@bao.example')).ok).toBe(true);
});

test('another role ends the sessions; the same role again changes nothing', async () => {
  const person = await here.person('reporter', 'lan@bao.example');
  const before = await tokenOf('lan@bao.example');
  await changeRole(here.desk, admin, { personId: person.id, role: 'editor' });
  expect(await actorOfToken(here.desk, before)).toBeUndefined();

  const after = await tokenOf('lan@bao.example');
  await changeRole(here.desk, admin, { personId: person.id, role: 'editor' });
  expect(await actorOfToken(here.desk, after)).toMatchObject({ role: 'editor' });
});

test('nobody disables or demotes themselves', async () => {
  await here.person('admin', 'hai@bao.example');
  const yourself = {
    ok: false,
    problem: { code: 'invalid', problem: { field: 'person', rule: 'yourself' } },
  };
  expect(await disablePerson(here.desk, admin, { personId: admin.id })).toEqual(yourself);
  expect(await changeRole(here.desk, admin, { personId: admin.id, role: 'chief' })).toEqual(yourself);
});

test('an administrator who never set a password does not count as one who is left', async () => {
  await invitePerson(here.desk, admin, { ...newcomer, role: 'admin' });
  const people = await listPeople(here.desk, admin);
  if (!people.ok) throw new Error('could not list');
  const invited = people.value.find((person) => person.email === newcomer.email);
  expect(invited?.acts).toEqual(['changeRole', 'link', 'disable']);
  const own = people.value.find((person) => person.isYou);
  expect(own?.acts).toEqual(['link']);
});

test('the list says where everybody stands and what can be done', async () => {
  const reporter = await here.person('reporter', 'lan@bao.example');
  await tokenOf('lan@bao.example');
  await invitePerson(here.desk, admin, { ...newcomer, penName: 'Bút Mới' });
  const gone = await here.person('editor', 'cu@bao.example');
  await disablePerson(here.desk, admin, { personId: gone.id });

  const listed = await listPeople(here.desk, admin);
  if (!listed.ok) throw new Error('could not list');
  const byEmail = new Map(listed.value.map((person) => [person.email, person]));
  expect(byEmail.get('lan@bao.example')).toMatchObject({
    id: reporter.id,
    state: 'active',
    linkUntil: undefined,
  });
  expect(byEmail.get('lan@bao.example')?.lastSeenAt).toBe(here.desk.clock());
  expect(byEmail.get('moi@bao.example')).toMatchObject({ state: 'invited', penName: 'Bút Mới' });
  expect(byEmail.get('moi@bao.example')?.linkUntil).toBeGreaterThan(here.desk.clock());
  expect(byEmail.get('cu@bao.example')).toMatchObject({ state: 'disabled', acts: ['enable'] });
  expect(listed.value.at(-1)?.email).toBe('cu@bao.example');
});

test.each([
  [{ email: 'không phải thư' }, { code: 'invalid', problem: { field: 'email', rule: 'notAnEmail' } }],
  [{ email: 'lan@bа.example' }, { code: 'invalid', problem: { field: 'email', rule: 'notAnEmail' } }],
  [{ name: '   ' }, { code: 'invalid', problem: { field: 'name', rule: 'missing' } }],
  [{ name: 'Lan\u202e' }, { code: 'invalid', problem: { field: 'name', rule: 'notAName' } }],
  [{ penName: '12345' }, { code: 'invalid', problem: { field: 'penName', rule: 'notAName' } }],
  [{ email: 'QUAN@bao.example' }, { code: 'emailTaken' }],
])('an invitation with %j is refused', async (change, problem) => {
  expect(await invitePerson(here.desk, admin, { ...newcomer, ...change })).toEqual({ ok: false, problem });
});

test('every act leaves one row in an unbroken log, without an address or an e-mail', async () => {
  const invited = await invitePerson(here.desk, admin, newcomer);
  if (!invited.ok) throw new Error('could not invite');
  const { personId } = invited.value;
  await renewLink(here.desk, admin, { personId });
  await changeRole(here.desk, admin, { personId, role: 'editor' });
  await disablePerson(here.desk, admin, { personId });
  await enablePerson(here.desk, admin, { personId });
  expect(await verifyAudit(here.desk)).toMatchObject({ ok: true, count: 6 });
});
