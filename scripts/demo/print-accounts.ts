import { roles } from '#components/words/vi/rules.ts';
import { demoPassword } from '#domain/demo-accounts.ts';
import { demoPeople } from './people.ts';

/** Who can sign in, with what, and where; for the person who started the demo. */
export function printAccounts(url: string): void {
  const lines = demoPeople
    .filter(({ hasLeft }) => !hasLeft)
    .map(({ name, role, email }) => `  ${name.padEnd(17)} ${`${role} (${roles[role]})`.padEnd(31)} ${email}`);
  console.log(`
The newspaper   ${url}
The newsroom    ${url}/desk

Who can sign in, all with the password  ${demoPassword}
${lines.join('\n')}

These accounts work on this machine only. Ctrl-C stops the demo; the next one starts afresh.`);
}
