import { listChains } from '#db/queries/chains.ts';
import { countArticlesBySection, listSections } from '#db/queries/sections.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import { inTree } from '#domain/sections.ts';
import type { SectionsView } from '#domain/views/sections-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** Every section in its order, with what it holds; `notPermitted` unless they set sections. */
export async function readSectionsDesk(
  { store: { read: q } }: Newsroom,
  actor: Actor,
): Promise<Result<SectionsView>> {
  if (!hasPermission(actor.role, 'sections.manage')) return fail({ code: 'notPermitted' });
  const [sections, chains, counts] = await Promise.all([
    listSections(q),
    listChains(q),
    countArticlesBySection(q),
  ]);
  return done({
    sections: inTree(sections).map(({ position: _, ...section }) => ({
      ...section,
      articles: counts.get(section.id) ?? 0,
    })),
    chains: chains.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
  });
}
