import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { invitePerson } from '#newsroom/people/invite-person.ts';
import { goodPassword, openDesk, type TestDesk } from '#newsroom/people/testing/open-desk.ts';

let here: TestDesk;
beforeEach(async () => {
  here = await openDesk();
});
afterEach(() => here.remove());

test('a stolen database holds no token, no link and no password', async () => {
  const admin = await here.person('admin', 'quan@bao.example');
  const entered = await here.enter('quan@bao.example', { userAgent: 'Firefox\u001b[31m' });
  await here.enter('mat-khau-go-nham', { password: 'x' });
  const invited = await invitePerson(here.desk, admin, {
    email: 'moi@bao.example',
    name: 'Mới',
    role: 'reporter',
  });
  if (!entered.ok || !invited.ok) throw new Error('could not set the scene');
  await here.desk.store.close();

  const secrets = [
    entered.value.token,
    path.basename(invited.value.link.path),
    goodPassword,
    'mat-khau-go-nham',
  ];
  const files = await readdir(here.dir);
  const kept = await Promise.all(files.map((file) => readFile(path.join(here.dir, file), 'latin1')));
  const all = kept.join('\n');
  expect(all).toContain('quan@bao.example');
  expect(all).not.toContain('\u001b[31m');
  for (const secret of secrets) expect(all).not.toContain(Buffer.from(secret).toString('latin1'));
  await here.reopen();
});
