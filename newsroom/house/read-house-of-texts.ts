import { findHouseRules } from '#db/queries/house-rules.ts';
import type { Actor } from '#domain/actor.ts';
import { noHouseRules } from '#domain/house/house-rules.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import type { HouseOfTexts } from '#domain/report/house-issues.ts';
import { hasPermission } from '#domain/roles.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { registerInHand } from '#newsroom/register/register-in-hand.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

type Texts = { texts: readonly string[]; day: string | null };

/**
 * What the newsroom knows of texts before they come in: its rules of checking, and whom and what they name as the
 * register had it on their day (today without one). `notPermitted` unless the actor may write here.
 */
export async function readHouseOfTexts(
  desk: Newsroom,
  actor: Actor,
  { texts, day }: Texts,
): Promise<Result<HouseOfTexts>> {
  if (!hasPermission(actor.role, 'article.create')) return fail({ code: 'notPermitted' });
  const q = desk.store.read;
  return done({
    house: (await findHouseRules(q))?.rules ?? noHouseRules,
    register: await registerInHand(q, { texts, day: day ?? dayOf(desk.clock()) }),
  });
}
