import { inArray } from 'drizzle-orm';
import { people } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

/** Names and roles of people, by id. */
export async function listPersonNames(q: Q, ids: readonly string[]) {
  return q
    .select({ id: people.id, name: people.name, role: people.role })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]));
}
