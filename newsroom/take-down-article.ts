import { findLiveEdition, removeLiveEdition } from '#db/queries/editions.ts';
import { settleSchedule } from '#db/queries/schedules.ts';
import { insertTakeDown } from '#db/queries/take-downs.ts';
import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import { articlePath } from '#domain/published.ts';
import type { Stage } from '#domain/stages.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { indexArticle } from './public-index/index-article.ts';
import { done, fail, type Result } from './result.ts';
import { callOffSchedule } from './schedule/call-off-schedule.ts';
import type { Order } from './schedule/order.ts';
import { tagsOf, tagsOfLanguages } from './tags-of.ts';

export type TakeDown = ArticleRequest & {
  /** For the newsroom's record. */
  reason: string;
  /** The law, the decision or the request that it rests on. */
  ground: string;
  /** For readers, in place of the article; a general sentence stands there without one. */
  notice?: string;
};

/**
 * Takes an article from its readers at once: its address answers 410 with a notice, and no page, feed or list shows it
 * or its photos any more. Editions and the record stay whole; an order to publish is called off.
 */
export function takeDownArticle(
  desk: Newsroom,
  actor: Actor,
  input: TakeDown & { ordered?: Order },
): Promise<Result<{ stage: Stage }>> {
  return actOnArticle(desk, actor, 'takeDown', input, async (scene) => {
    const { q, article, state, at, after } = scene;
    const found = await findLiveEdition(q, article.id);
    if (!found) return fail({ code: 'changedMeanwhile' });
    const { editionId, number, sectionId, firstPublishedAt } = found.live;
    const stage = stageAfter('takeDown', state);
    if (!(await changeArticleOf(scene, { stage, liveEditionId: null })))
      return fail({ code: 'changedMeanwhile' });

    const words = {
      reason: input.reason.trim(),
      ground: input.ground.trim(),
      notice: input.notice?.trim() || null,
    };
    await removeLiveEdition(q, article.id);
    const termIds = await indexArticle(q, desk, number);
    await insertTakeDown(q, {
      id: desk.newId(),
      articleId: article.id,
      editionId,
      number,
      firstPublishedAt,
      ...words,
      takenBy: actor.id,
      takenAt: at,
      liftedBy: null,
      liftedAt: null,
    });
    const { ordered } = input;
    if (ordered) await settleSchedule(q, ordered.id, { outcome: 'done', settledAt: at });
    await callOffSchedule(scene, 'takeDown');
    await callOffSchedule(scene, 'publish');
    const order = ordered && { scheduledFor: ordered.dueAt };
    const data = { editionId, sequence: found.sequence, number, ...words, ...order };
    await recordAct(scene, 'takenDown', { data });
    after.purge.push(
      ...tagsOf(
        { number, apologyForNumber: found.apologyForNumber, translationOf: found.translationOf },
        { sectionIds: [sectionId], termIds },
      ),
      ...(await tagsOfLanguages(q, [found.live.language])),
    );
    after.announce.push(articlePath(sectionId, found.live.slug, number));
    return done({ stage });
  });
}
