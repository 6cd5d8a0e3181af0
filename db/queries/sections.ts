import { eq } from 'drizzle-orm';
import { type SectionRow, sections } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function findSection(q: Q, id: string): Promise<SectionRow | undefined> {
  const [section] = await q.select().from(sections).where(eq(sections.id, id));
  return section;
}
