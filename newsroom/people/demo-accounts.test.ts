import { expect, test } from 'vitest';
import { demoDomain, demoPassword } from '#domain/demo-accounts.ts';
import { passwordProblem } from '#domain/sign-in-rules.ts';
import { createPerson } from './create-person.ts';
import { demoAccounts } from './demo-accounts.ts';
import { openDesk } from './testing/open-desk.ts';

test('the sign-in page offers sample people in the demo on its own machine, and nowhere else', async () => {
  const here = await openDesk();
  try {
    const lan = { email: `lan@${demoDomain}`, name: 'Lan', role: 'editor' } as const;
    await createPerson(here.desk, { ...lan, password: demoPassword });
    await createPerson(here.desk, { ...lan, email: `moi@${demoDomain}` });
    await here.person('admin', 'quan@bao.example');

    const offered = (demo: boolean, url: string) => demoAccounts(here.desk, { demo, url });
    expect(await offered(true, 'http://localhost:3000')).toEqual([{ ...lan, password: demoPassword }]);
    expect(await offered(false, 'http://localhost:3000')).toEqual([]);
    expect(await offered(true, 'https://tin.example.vn')).toEqual([]);
  } finally {
    await here.remove();
  }
});

test('the password of the demo keeps our own rules', () => {
  expect(passwordProblem(demoPassword, { email: `lan@${demoDomain}`, name: 'Lan' })).toBeUndefined();
});
