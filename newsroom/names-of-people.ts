import { listPersonNames } from '#db/queries/person-names.ts';
import type { Q } from '#db/store.ts';
import type { PersonName } from '#domain/views/person-name.ts';

/** How the desk names the people with these ids; asking for one that was not among them is a bug. */
export async function namesOfPeople(q: Q, ids: readonly string[]): Promise<(id: string) => PersonName> {
  const names = new Map((await listPersonNames(q, ids)).map((person) => [person.id, person]));
  return (id) => {
    const person = names.get(id);
    if (!person) throw new Error(`nobody has the id ${id}`);
    return person;
  };
}
