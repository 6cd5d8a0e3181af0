import { listSections, changeSection as writeSection } from '#db/queries/sections.ts';
import type { Actor } from '#domain/actor.ts';
import { sectionForm, wrongParent } from '#domain/section-form.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { changeSections, refusedSection } from './change-sections.ts';

/** Another name for a section, or another one that it stands under. Refuses as `addSection` does, `section` with `gone`. */
export function changeSection(
  desk: Newsroom,
  actor: Actor,
  { id, section }: { id: string; section: unknown },
): Promise<Result<object>> {
  return changeSections(desk, actor, async (q) => {
    const parsed = sectionForm.safeParse(section);
    if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
    const sections = await listSections(q);
    const before = sections.find((one) => one.id === id);
    if (!before) return refusedSection('section', 'gone');
    const { parentId } = parsed.data;
    const wrong = wrongParent(sections, { id, parentId });
    if (wrong) return refusedSection('parentId', wrong);
    // Where it stands now it comes last.
    const position = parentId === before.parentId ? before.position : sections.length + 1;
    await writeSection(q, id, { ...parsed.data, position });
    const { name, nameEn } = before;
    const data = { id, ...parsed.data, before: { name, nameEn, parentId: before.parentId } };
    await recordEvent(desk, q, { kind: 'sectionChanged', actorId: actor.id, data });
    return done({});
  });
}
