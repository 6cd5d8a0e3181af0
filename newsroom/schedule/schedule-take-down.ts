import { findLiveEdition } from '#db/queries/editions.ts';
import { findRevisionOfEdition } from '#db/queries/revisions.ts';
import type { Actor } from '#domain/actor.ts';
import { actOnArticle, changeArticleOf, recordAct } from '#newsroom/act-on-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import type { TakeDown } from '#newsroom/take-down-article.ts';
import { placeOrder } from './place-order.ts';

/** Orders that an article is taken from its readers at `at`; an order that was there before is called off. */
export function scheduleTakeDown(
  desk: Newsroom,
  actor: Actor,
  input: TakeDown & { at: number },
): Promise<Result<{ takeDownFor: number }>> {
  return actOnArticle(desk, actor, 'scheduleTakeDown', input, async (scene) => {
    const { q, article } = scene;
    const live = await findLiveEdition(q, article.id);
    const revision = live && (await findRevisionOfEdition(q, live.live.editionId));
    if (!revision) return fail({ code: 'changedMeanwhile' });
    if (!(await changeArticleOf(scene, {}))) return fail({ code: 'changedMeanwhile' });
    const notice = input.notice?.trim();
    const words = {
      reason: input.reason.trim(),
      ground: input.ground.trim(),
      ...(notice && { notice }),
    };
    await placeOrder(scene, { act: 'takeDown', ...revision, dueAt: input.at, words });
    await recordAct(scene, 'takeDownScheduled', { data: { for: input.at, ...words } });
    return done({ takeDownFor: input.at });
  });
}
