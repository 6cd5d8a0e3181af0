import { deleteSection, findSection, isSectionNamed } from '#db/queries/sections.ts';
import type { Actor } from '#domain/actor.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, type Result } from '#newsroom/result.ts';
import { changeSections, refusedSection } from './change-sections.ts';

/** Removes a section that no article, no edition and no other section names. Field `section` with `gone` or `inUse`. */
export function removeSection(desk: Newsroom, actor: Actor, { id }: { id: string }): Promise<Result<object>> {
  return changeSections(desk, actor, async (q) => {
    const section = await findSection(q, id);
    if (!section) return refusedSection('section', 'gone');
    if (await isSectionNamed(q, id)) return refusedSection('section', 'inUse');
    await deleteSection(q, id);
    await recordEvent(desk, q, {
      kind: 'sectionRemoved',
      actorId: actor.id,
      data: { id, name: section.name },
    });
    return done({});
  });
}
