import { listPersonRows } from '#db/queries/people.ts';
import { demoDomain, demoPassword } from '#domain/demo-accounts.ts';
import { roles } from '#domain/roles.ts';
import type { DemoAccount } from '#domain/views/person-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { Settings } from '#newsroom/settings.ts';
import { isLoopbackHost } from '#newsroom/sign-in/client-address.ts';

/** Accounts of the sample newsroom: their password is known to everybody. */
export function isDemoAccount(email: string): boolean {
  return email.endsWith(`@${demoDomain}`);
}

/** Whether they may be used: in the demo, and only while it is served to its own machine. */
export function isDemoOpen({ demo, url }: Pick<Settings, 'demo' | 'url'>): boolean {
  return demo && isLoopbackHost(new URL(url).hostname);
}

/** The accounts that the sign-in page of the demo offers; none anywhere else. */
export async function demoAccounts(
  desk: Pick<Newsroom, 'store'>,
  settings: Pick<Settings, 'demo' | 'url'>,
): Promise<DemoAccount[]> {
  if (!isDemoOpen(settings)) return [];
  const people = await listPersonRows(desk.store.read);
  const canSignIn = people.filter((person) => person.disabledAt === null && person.passwordHash !== null);
  return canSignIn
    .filter(({ email }) => isDemoAccount(email))
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
    .map(({ email, name, role }) => ({ email, name, role, password: demoPassword }));
}
