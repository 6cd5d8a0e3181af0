import { asc, eq } from 'drizzle-orm';
import { type SectionRow, sections } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function findSection(q: Q, id: string): Promise<SectionRow | undefined> {
  const [section] = await q.select().from(sections).where(eq(sections.id, id));
  return section;
}

/** All sections, in the order that the masthead shows. */
export function listSections(q: Q): Promise<SectionRow[]> {
  return q.select().from(sections).orderBy(asc(sections.position), asc(sections.id));
}

export async function insertSections(q: Q, rows: readonly SectionRow[]): Promise<void> {
  await q.insert(sections).values([...rows]);
}
