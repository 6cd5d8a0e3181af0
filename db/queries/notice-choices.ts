import { eq, inArray } from 'drizzle-orm';
import { noticeChoices } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export type NoticeChoicesRow = typeof noticeChoices.$inferSelect;

export async function findChoices(q: Q, personId: string): Promise<NoticeChoicesRow | undefined> {
  const [row] = await q.select().from(noticeChoices).where(eq(noticeChoices.personId, personId));
  return row;
}

/** What these people chose, by person; who chose nothing is not among them. */
export async function listChoices(q: Q, ids: readonly string[]): Promise<Map<string, NoticeChoicesRow>> {
  if (ids.length === 0) return new Map();
  const rows = await q
    .select()
    .from(noticeChoices)
    .where(inArray(noticeChoices.personId, [...ids]));
  return new Map(rows.map((row) => [row.personId, row]));
}

export async function keepChoices(q: Q, row: NoticeChoicesRow): Promise<void> {
  const { personId: _, ...chosen } = row;
  await q
    .insert(noticeChoices)
    .values(row)
    .onConflictDoUpdate({ target: noticeChoices.personId, set: chosen });
}
