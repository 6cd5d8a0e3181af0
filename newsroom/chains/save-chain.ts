import { changeChain, findChain, insertChain } from '#db/queries/chains.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { chainForm } from '#domain/chain-form.ts';
import type { Chain } from '#domain/chains.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

export type SaveChain = {
  requestId: string;
  /** The chain to change and its version that the person saw; without it a new one is added. */
  seen?: { id: string; version: number };
  chain: unknown;
};

/**
 * Adds a chain or changes one. Only what is submitted from now on passes it: an article under way keeps the levels
 * that it was submitted with. Refuses with field `chain` and rule `gone` or `changed` when somebody was quicker.
 */
export function saveChain(desk: Newsroom, actor: Actor, input: SaveChain): Promise<Result<{ id: string }>> {
  return answerOnce(desk, actor, { act: 'saveChain', input }, async (q) => {
    if (!(await holdsNow(q, actor, 'chains.manage'))) return fail({ code: 'notPermitted' });
    const parsed = chainForm.safeParse(input.chain);
    if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
    const chain = parsed.data as Chain;
    const before = input.seen && (await findChain(q, input.seen.id));
    if (input.seen && !before) return fail({ code: 'invalid', problem: { field: 'chain', rule: 'gone' } });
    const id = input.seen?.id ?? desk.newId();
    if (!(await write(desk, q, { id, chain, version: input.seen?.version }))) {
      return fail({ code: 'invalid', problem: { field: 'chain', rule: 'changed' } });
    }
    const { name, nameEn, levels, sensitiveLevel } = before ?? {};
    const data = { id, chain, ...(before && { before: { name, nameEn, levels, sensitiveLevel } }) };
    await recordEvent(desk, q, { kind: 'chainSaved', actorId: actor.id, data });
    return done({ id });
  });
}

type Written = { id: string; chain: Chain; version: number | undefined };

/** False when the chain is not at `version` any more. */
async function write(desk: Newsroom, q: Q, { id, chain, version }: Written): Promise<boolean> {
  const { name, nameEn, sensitiveLevel } = chain;
  const fields = { id, name, nameEn, levels: [...chain.levels], sensitiveLevel, savedAt: desk.clock() };
  if (version !== undefined) return changeChain(q, { ...fields, version: version + 1 }, version);
  await insertChain(q, { ...fields, version: 1 });
  return true;
}
