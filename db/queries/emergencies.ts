import { and, asc, eq, isNull } from 'drizzle-orm';
import { type EmergencyRow, emergencies } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function insertEmergency(q: Q, row: EmergencyRow): Promise<void> {
  await q.insert(emergencies).values(row);
}

/** The oldest edition of an article that still owes its second signature. */
export async function findOwed(q: Q, articleId: string): Promise<EmergencyRow | undefined> {
  const [row] = await q
    .select()
    .from(emergencies)
    .where(and(eq(emergencies.articleId, articleId), isNull(emergencies.signedAt)))
    .orderBy(asc(emergencies.openedAt), asc(emergencies.id))
    .limit(1);
  return row;
}

/** Pays the debt; false when somebody did before. */
export async function signOwed(q: Q, id: string, by: string, at: number): Promise<boolean> {
  const signed = await q
    .update(emergencies)
    .set({ signedBy: by, signedAt: at })
    .where(and(eq(emergencies.id, id), isNull(emergencies.signedAt)))
    .returning({ id: emergencies.id });
  return signed.length === 1;
}
