import { findChain } from '#db/queries/chains.ts';
import { insertSections, listSections } from '#db/queries/sections.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { type NewSection, newSectionForm, reservedSlugs, wrongParent } from '#domain/section-form.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { asOneWhoSetsThem, refusedSection } from './change-sections.ts';

/**
 * Adds a section at the end of the masthead, or of those under another one. Its address is for ever. Refuses with
 * field `id` and rule `taken` or `reserved`, `parentId` and `gone` or `tooDeep`, `chainId` and `gone`.
 */
export function addSection(
  desk: Newsroom,
  actor: Actor,
  input: { requestId: string; section: unknown },
): Promise<Result<{ id: string }>> {
  return answerOnce(desk, actor, { act: 'addSection', input }, (q, after) =>
    asOneWhoSetsThem(q, actor, {
      after,
      async work() {
        const parsed = newSectionForm.safeParse(input.section);
        if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
        const section = parsed.data;
        const added = await insertNew(q, section);
        if (!added.ok) return added;
        await recordEvent(desk, q, { kind: 'sectionAdded', actorId: actor.id, data: section });
        return done({ id: section.id });
      },
    }),
  );
}

async function insertNew(q: Q, section: NewSection): Promise<Result<object>> {
  const sections = await listSections(q);
  if (reservedSlugs.has(section.id)) return refusedSection('id', 'reserved');
  if (sections.some(({ id }) => id === section.id)) return refusedSection('id', 'taken');
  const wrong = wrongParent(sections, { parentId: section.parentId });
  if (wrong) return refusedSection('parentId', wrong);
  if (!(await findChain(q, section.chainId))) return refusedSection('chainId', 'gone');
  await insertSections(q, [{ ...section, position: sections.length + 1 }]);
  return done({});
}
