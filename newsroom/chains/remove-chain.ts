import { deleteChain, findChain } from '#db/queries/chains.ts';
import { listSections } from '#db/queries/sections.ts';
import type { Actor } from '#domain/actor.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { transact } from '#newsroom/transact.ts';

/** Removes a chain that no section passes; articles under way keep their levels. Rules: `gone`, `inUse`. */
export function removeChain(
  desk: Newsroom,
  actor: Actor,
  { chainId }: { chainId: string },
): Promise<Result<object>> {
  return transact(desk, async (q) => {
    if (!(await holdsNow(q, actor, 'chains.manage'))) return fail({ code: 'notPermitted' });
    const chain = await findChain(q, chainId);
    if (!chain) return fail({ code: 'invalid', problem: { field: 'chain', rule: 'gone' } });
    const isUsed = (await listSections(q)).some((section) => section.chainId === chainId);
    if (isUsed) return fail({ code: 'invalid', problem: { field: 'chain', rule: 'inUse' } });
    await deleteChain(q, chainId);
    const data = { id: chainId, name: chain.name };
    await recordEvent(desk, q, { kind: 'chainRemoved', actorId: actor.id, data });
    return done({});
  });
}
