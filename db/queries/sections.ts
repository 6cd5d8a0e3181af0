import { asc, count, eq } from 'drizzle-orm';
import { articles, editions, type SectionRow, sections } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import { sectionWithin } from '#domain/sections.ts';

export async function findSection(q: Q, id: string): Promise<SectionRow | undefined> {
  const [section] = await q.select().from(sections).where(eq(sections.id, id));
  return section;
}

/** All sections: those of the masthead in its order, each followed by what stands under it. */
export function listSections(q: Q): Promise<SectionRow[]> {
  return q.select().from(sections).orderBy(asc(sections.position), asc(sections.id));
}

/** The ids of a section and of those under it. */
export async function idsWithin(q: Q, id: string): Promise<string[]> {
  return sectionWithin(await listSections(q), id);
}

export async function insertSections(q: Q, rows: readonly SectionRow[]): Promise<void> {
  await q.insert(sections).values([...rows]);
}

export async function changeSection(
  q: Q,
  id: string,
  change: Partial<Pick<SectionRow, 'name' | 'nameEn' | 'parentId' | 'position'>>,
): Promise<void> {
  await q.update(sections).set(change).where(eq(sections.id, id));
}

export async function deleteSection(q: Q, id: string): Promise<void> {
  await q.delete(sections).where(eq(sections.id, id));
}

/** How many articles a section holds, at any stage. */
export async function countArticlesBySection(q: Q): Promise<Map<string, number>> {
  const rows = await q
    .select({ id: articles.sectionId, articles: count() })
    .from(articles)
    .groupBy(articles.sectionId);
  return new Map(rows.flatMap(({ id, articles: many }) => (id === null ? [] : [[id, many] as const])));
}

/** True when something names the section that can never be changed, or a section that stands under it. */
export async function isSectionNamed(q: Q, id: string): Promise<boolean> {
  const [article] = await q
    .select({ id: articles.id })
    .from(articles)
    .where(eq(articles.sectionId, id))
    .limit(1);
  const [edition] = await q
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.sectionId, id))
    .limit(1);
  const [under] = await q
    .select({ id: sections.id })
    .from(sections)
    .where(eq(sections.parentId, id))
    .limit(1);
  return article !== undefined || edition !== undefined || under !== undefined;
}
