import { desc } from 'drizzle-orm';
import { type HouseRulesRow, houseRules } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

/** The rules in force; undefined while nobody has chosen any. */
export async function findHouseRules(q: Q): Promise<HouseRulesRow | undefined> {
  const [row] = await q
    .select()
    .from(houseRules)
    .orderBy(desc(houseRules.savedAt), desc(houseRules.id))
    .limit(1);
  return row;
}

export async function insertHouseRules(q: Q, row: HouseRulesRow): Promise<void> {
  await q.insert(houseRules).values(row);
}
