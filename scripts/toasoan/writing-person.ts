import { listPersonRows } from '#db/queries/people.ts';
import type { PersonRow } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { emailKey } from '#newsroom/sign-in/email-key.ts';
import { CommandFailed } from './command-failed.ts';

/**
 * Who acts: the person of `--as`, or the only one who may write; commands have no rights of their own.
 * Throws with `question` and the list of who may, when that is nobody or not one.
 */
export async function writingPerson(
  desk: Newsroom,
  { email, question }: { email: string | undefined; question: string },
): Promise<Actor> {
  const people = await listPersonRows(desk.store.read);
  const writers = people.filter(
    (person) => person.disabledAt === null && hasPermission(person.role, 'article.create'),
  );
  if (writers.length === 0) {
    throw new CommandFailed(
      'Nobody here may write yet. Add somebody: toasoan person add --email … --name … --role reporter',
    );
  }
  const wanted = email === undefined ? writers : writers.filter((person) => person.email === emailKey(email));
  const [only] = wanted;
  if (only && wanted.length === 1) return { id: only.id, role: only.role };
  const problem = email === undefined ? question : `${email} may not write here.`;
  throw new CommandFailed(`${problem} These people may:\n${listed(writers)}`);
}

function listed(writers: PersonRow[]): string {
  const width = Math.max(...writers.map(({ email }) => email.length));
  return writers.map(({ email, name, role }) => `  --as ${email.padEnd(width)}  ${name}, ${role}`).join('\n');
}
