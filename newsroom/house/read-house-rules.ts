import { findHouseRules } from '#db/queries/house-rules.ts';
import type { Actor } from '#domain/actor.ts';
import { noHouseRules } from '#domain/house/house-rules.ts';
import { hasPermission } from '#domain/roles.ts';
import type { HouseRulesView } from '#domain/views/house-rules-view.ts';
import { namesOfPeople } from '#newsroom/names-of-people.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** The rules in force and who chose them; `notPermitted` unless they may be chosen by this person. */
export async function readHouseRules(
  { store: { read: q } }: Newsroom,
  actor: Actor,
): Promise<Result<HouseRulesView>> {
  if (!hasPermission(actor.role, 'houseRules.manage')) return fail({ code: 'notPermitted' });
  const row = await findHouseRules(q);
  if (!row) return done({ id: null, rules: noHouseRules });
  const { id, rules, savedAt, savedBy } = row;
  const nameOf = await namesOfPeople(q, [savedBy]);
  return done({ id, rules, saved: { at: savedAt, by: nameOf(savedBy) } });
}
