import { findHouseRules, insertHouseRules } from '#db/queries/house-rules.ts';
import type { Actor } from '#domain/actor.ts';
import { houseRulesSchema, noHouseRules } from '#domain/house/house-rules.ts';
import { isSwitchable } from '#domain/house/rule-packs.ts';
import { answerOnce } from '#newsroom/answer-once.ts';
import { fieldProblem } from '#newsroom/field-problem.ts';
import { holdsNow } from '#newsroom/holds-now.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

export type SaveHouseRules = {
  requestId: string;
  /** The rules that the person saw; null when there were none. */
  seen: string | null;
  rules: unknown;
};

/**
 * Chooses which checks hold and which words the house writes otherwise, for every article from now on. Refuses with
 * field `off` and rule `unknown` a check that holds for everybody, `changed` when somebody else was quicker.
 */
export function saveHouseRules(
  desk: Newsroom,
  actor: Actor,
  input: SaveHouseRules,
): Promise<Result<{ id: string }>> {
  return answerOnce(desk, actor, { act: 'saveHouseRules', input }, async (q) => {
    if (!(await holdsNow(q, actor, 'houseRules.manage'))) return fail({ code: 'notPermitted' });
    const parsed = houseRulesSchema.safeParse(input.rules);
    if (!parsed.success) return fail({ code: 'invalid', problem: fieldProblem(parsed.error) });
    const rules = parsed.data;
    if (!rules.off.every(isSwitchable))
      return fail({ code: 'invalid', problem: { field: 'off', rule: 'unknown' } });
    const before = await findHouseRules(q);
    if ((before?.id ?? null) !== input.seen)
      return fail({ code: 'invalid', problem: { field: 'rules', rule: 'changed' } });
    const id = desk.newId();
    await insertHouseRules(q, { id, rules, savedBy: actor.id, savedAt: desk.clock() });
    const data = { rules, before: before?.rules ?? noHouseRules };
    await recordEvent(desk, q, { kind: 'houseRulesSaved', actorId: actor.id, data });
    return done({ id });
  });
}
