import { and, eq } from 'drizzle-orm';
import { watches } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

export async function isWatching(q: Q, articleId: string, personId: string): Promise<boolean> {
  return (await q.$count(watches, matches(articleId, personId))) > 0;
}

/** Watching what is watched already changes nothing. */
export async function startWatching(q: Q, row: typeof watches.$inferInsert): Promise<void> {
  await q.insert(watches).values(row).onConflictDoNothing();
}

export async function stopWatching(q: Q, articleId: string, personId: string): Promise<void> {
  await q.delete(watches).where(matches(articleId, personId));
}

/** Ids of the people who watch an article. */
export async function listWatchers(q: Q, articleId: string): Promise<string[]> {
  const rows = await q.select({ id: watches.personId }).from(watches).where(eq(watches.articleId, articleId));
  return rows.map(({ id }) => id);
}

function matches(articleId: string, personId: string) {
  return and(eq(watches.articleId, articleId), eq(watches.personId, personId));
}
