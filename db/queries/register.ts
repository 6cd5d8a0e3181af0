import { and, asc, count, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import {
  editions,
  liveEditions,
  type RegisterEntryRow,
  registerDismissals,
  registerEntries,
  sections,
} from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { RegisterKind } from '#domain/register/entry.ts';

export async function insertEntry(q: Q, row: RegisterEntryRow): Promise<void> {
  await q.insert(registerEntries).values(row);
}

export async function findEntry(q: Q, id: string): Promise<RegisterEntryRow | undefined> {
  const [row] = await q.select().from(registerEntries).where(eq(registerEntries.id, id));
  return row;
}

/** Changes the row only while it is at the version that was seen; false otherwise. */
export async function changeEntry(
  q: Q,
  seen: Pick<RegisterEntryRow, 'id' | 'version'>,
  change: Partial<Omit<RegisterEntryRow, 'id' | 'kind'>>,
): Promise<boolean> {
  const changed = await q
    .update(registerEntries)
    .set(change)
    .where(and(eq(registerEntries.id, seen.id), eq(registerEntries.version, seen.version)))
    .returning({ id: registerEntries.id });
  return changed.length === 1;
}

type Wanted = { kind: RegisterKind; words: readonly string[] };

function isWanted({ kind, words }: Wanted): SQL | undefined {
  const holds = words.map((word): SQL => sql`instr(${registerEntries.nameFolded}, ${word}) > 0`);
  return and(isNull(registerEntries.removedAt), eq(registerEntries.kind, kind), ...holds);
}

/** Entries of a kind whose folded name holds all these words, by that name. */
export function listEntries(q: Q, wanted: Wanted, limit: number): Promise<RegisterEntryRow[]> {
  return q
    .select()
    .from(registerEntries)
    .where(isWanted(wanted))
    .orderBy(asc(registerEntries.nameFolded), asc(registerEntries.id))
    .limit(limit);
}

export async function countEntries(q: Q, wanted: Wanted): Promise<number> {
  const [row] = await q.select({ many: count() }).from(registerEntries).where(isWanted(wanted));
  return row?.many ?? 0;
}

/** Entries of a kind with one of these folded names. */
export async function listEntriesNamed(
  q: Q,
  kind: RegisterKind,
  folded: readonly string[],
): Promise<RegisterEntryRow[]> {
  if (folded.length === 0) return [];
  return q
    .select()
    .from(registerEntries)
    .where(
      and(
        isNull(registerEntries.removedAt),
        eq(registerEntries.kind, kind),
        inArray(registerEntries.nameFolded, [...folded]),
      ),
    );
}

/** The proposals that somebody said are none. */
export async function listDismissals(q: Q): Promise<Set<string>> {
  const rows = await q.select({ proposal: registerDismissals.proposal }).from(registerDismissals);
  return new Set(rows.map(({ proposal }) => proposal));
}

export async function insertDismissal(q: Q, row: typeof registerDismissals.$inferInsert): Promise<void> {
  await q.insert(registerDismissals).values(row).onConflictDoNothing();
}

/** The live articles that were changed last, with their texts. */
export function listLatestTexts(q: Q, limit: number) {
  return q
    .select({
      number: editions.number,
      slug: editions.slug,
      sectionId: editions.sectionId,
      headline: editions.headline,
      document: editions.document,
    })
    .from(liveEditions)
    .innerJoin(editions, eq(editions.id, liveEditions.editionId))
    .innerJoin(sections, eq(sections.id, editions.sectionId))
    .orderBy(desc(liveEditions.updatedAt), desc(liveEditions.number))
    .limit(limit);
}
