import { insertSections, listSections } from '#db/queries/sections.ts';
import { defaultSections } from '#domain/default-sections.ts';
import type { Newsroom } from './newsroom.ts';

const topLevel = defaultSections.map((section) => ({ ...section, parentId: null }));

/** Gives a newsroom that has no section yet those that it starts with; any other is left as it is. */
export async function startSections({ store }: Pick<Newsroom, 'store'>): Promise<void> {
  await store.tx(async (q) => {
    if ((await listSections(q)).length === 0) await insertSections(q, topLevel);
  });
}
