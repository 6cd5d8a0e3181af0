import { and, asc, count, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import { type PersonRow, people } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Role } from '#domain/roles.ts';

type PersonChange = Partial<Pick<PersonRow, 'name' | 'role' | 'passwordHash' | 'disabledAt'>>;

export async function insertPerson(q: Q, person: PersonRow): Promise<void> {
  await q.insert(people).values(person);
}

export async function findPerson(q: Q, id: string): Promise<PersonRow | undefined> {
  const [person] = await q.select().from(people).where(eq(people.id, id));
  return person;
}

/** `email` in lower case, as it is stored. */
export async function findPersonByEmail(q: Q, email: string): Promise<PersonRow | undefined> {
  const [person] = await q.select().from(people).where(eq(people.email, email));
  return person;
}

/** Everybody, those who may no longer sign in last. */
export function listPersonRows(q: Q): Promise<PersonRow[]> {
  return q.select().from(people).orderBy(isNotNull(people.disabledAt), asc(people.name), asc(people.id));
}

export async function changePersonRow(q: Q, id: string, change: PersonChange): Promise<void> {
  await q.update(people).set(change).where(eq(people.id, id));
}

export async function countPeople(q: Q): Promise<number> {
  return q.$count(people);
}

/** How many people of each role can sign in. */
export async function countStaff(q: Q): Promise<Partial<Record<Role, number>>> {
  const rows = await q
    .select({ role: people.role, people: count() })
    .from(people)
    .where(and(isNull(people.disabledAt), isNotNull(people.passwordHash)))
    .groupBy(people.role);
  return Object.fromEntries(rows.map((row) => [row.role, row.people]));
}

/** Administrators who can sign in, `exceptId` left out. */
export async function countOtherAdmins(q: Q, exceptId: string): Promise<number> {
  const [row] = await q
    .select({ others: count() })
    .from(people)
    .where(
      and(
        eq(people.role, 'admin'),
        isNull(people.disabledAt),
        isNotNull(people.passwordHash),
        ne(people.id, exceptId),
      ),
    );
  return row?.others ?? 0;
}
