import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { articles, type ChainRow, chains, sections } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Stage } from '#domain/stages.ts';

export async function findChain(q: Q, id: string): Promise<ChainRow | undefined> {
  const [chain] = await q.select().from(chains).where(eq(chains.id, id));
  return chain;
}

export function listChains(q: Q): Promise<ChainRow[]> {
  return q.select().from(chains).orderBy(asc(chains.savedAt), asc(chains.name), asc(chains.id));
}

export async function insertChain(q: Q, row: ChainRow): Promise<void> {
  await q.insert(chains).values(row);
}

/** Writes a chain anew; false when it is not at `version` any more. */
export async function changeChain(q: Q, { id, ...row }: ChainRow, version: number): Promise<boolean> {
  const changed = await q
    .update(chains)
    .set(row)
    .where(and(eq(chains.id, id), eq(chains.version, version)))
    .returning({ id: chains.id });
  return changed.length === 1;
}

export async function deleteChain(q: Q, id: string): Promise<void> {
  await q.delete(chains).where(eq(chains.id, id));
}

export async function setChainOfSection(q: Q, sectionId: string, chainId: string): Promise<void> {
  await q.update(sections).set({ chainId }).where(eq(sections.id, sectionId));
}

/** How many articles at these stages were last submitted under each chain, by its id. */
export async function countArticlesByChain(q: Q, stages: readonly Stage[]): Promise<Map<string, number>> {
  const rows = await q
    .select({ chainId: articles.chainId, articles: count() })
    .from(articles)
    .where(inArray(articles.stage, [...stages]))
    .groupBy(articles.chainId);
  return new Map(rows.flatMap((row) => (row.chainId === null ? [] : [[row.chainId, row.articles] as const])));
}
