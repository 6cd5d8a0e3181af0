import { changeSection, listSections } from '#db/queries/sections.ts';
import type { Actor } from '#domain/actor.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, type Result } from '#newsroom/result.ts';
import { changeSections, refusedSection } from './change-sections.ts';

/** Puts all sections in this order; those under another one still follow it. Field `ids` with `changed` when some came or went. */
export function orderSections(
  desk: Newsroom,
  actor: Actor,
  { ids }: { ids: readonly string[] },
): Promise<Result<object>> {
  return changeSections(desk, actor, async (q) => {
    const known = (await listSections(q)).map(({ id }) => id);
    const isWhole = new Set(ids).size === known.length && known.every((id) => ids.includes(id));
    if (!isWhole || ids.length !== known.length) return refusedSection('ids', 'changed');
    for (const [at, id] of ids.entries()) await changeSection(q, id, { position: at + 1 });
    await recordEvent(desk, q, { kind: 'sectionsOrdered', actorId: actor.id, data: { ids: [...ids] } });
    return done({});
  });
}
