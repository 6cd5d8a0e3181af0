import { listPersonRows } from '#db/queries/people.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { CommandFailed } from './command-failed.ts';

/** Who acts: the person of `--as`, or the only one who may write; commands have no rights of their own. */
export async function writingPerson(desk: Newsroom, email: string | undefined): Promise<Actor> {
  const people = await listPersonRows(desk.store.read);
  const writers = people.filter((person) => person.disabledAt === null && hasPermission(person.role, 'article.create'));
  const wanted = email === undefined ? writers : writers.filter((person) => person.email === email.toLowerCase());
  const [only] = wanted;
  if (only && wanted.length === 1) return { id: only.id, role: only.role };
  if (writers.length === 0) {
    throw new CommandFailed('Nobody here may write yet. Add somebody: toasoan person add --email … --name … --role reporter');
  }
  const names = writers.map((person) => `  --as ${person.email}   ${person.name}, ${person.role}`).join('\n');
  throw new CommandFailed(`${email ? `${email} may not write here.` : 'Say whose draft it is.'} These people may:\n${names}`);
}
