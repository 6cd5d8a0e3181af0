import { findChain, setChainOfSection } from '#db/queries/chains.ts';
import { findSection } from '#db/queries/sections.ts';
import type { Actor } from '#domain/actor.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';

/** From now on what is submitted to this section passes another chain. Field `chain` with `gone` when it is missing. */
export function setSectionChain(
  desk: Newsroom,
  actor: Actor,
  { sectionId, chainId }: { sectionId: string; chainId: string },
): Promise<Result<{ chainId: string }>> {
  return transact(desk, async (q) => {
    if (!(await holdsNow(q, actor, 'chains.manage'))) return fail({ code: 'notPermitted' });
    const section = await findSection(q, sectionId);
    if (!section) return fail({ code: 'notFound' });
    if (section.chainId === chainId) return done({ chainId });
    if (!(await findChain(q, chainId))) {
      return fail({ code: 'invalid', problem: { field: 'chain', rule: 'gone' } });
    }
    await setChainOfSection(q, sectionId, chainId);
    const data = { section: sectionId, from: section.chainId, to: chainId };
    await recordEvent(desk, q, { kind: 'sectionChainSet', actorId: actor.id, data });
    return done({ chainId });
  });
}
