import { findEdition, putLiveEdition } from '#db/queries/editions.ts';
import { findTakeDown, liftTakeDown } from '#db/queries/take-downs.ts';
import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import { articlePath } from '#domain/published.ts';
import { sitePath } from '#domain/site-language.ts';
import type { Stage } from '#domain/stages.ts';
import { type ArticleRequest, actOnArticle, changeArticleOf, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { indexArticle } from './public-index/index-article.ts';
import { done, fail, type Result } from './result.ts';
import { tagsOf, tagsOfLanguages } from './tags-of.ts';

/** Shows readers exactly the edition again that was taken down; a text that is to change goes through sign-off instead. */
export function putBackArticle(
  desk: Newsroom,
  actor: Actor,
  input: ArticleRequest & { reason: string },
): Promise<Result<{ stage: Stage; path: string }>> {
  return actOnArticle(desk, actor, 'putBack', input, async (scene) => {
    const { q, article, state, at, after } = scene;
    const takeDown = await findTakeDown(q, article.id);
    const edition = takeDown && (await findEdition(q, takeDown.editionId));
    if (!takeDown || !edition) return fail({ code: 'changedMeanwhile' });
    const stage = stageAfter('putBack', state);
    if (!(await changeArticleOf(scene, { stage, liveEditionId: edition.id })))
      return fail({ code: 'changedMeanwhile' });

    const { id: editionId, number, sectionId, slug, sequence } = edition;
    const { firstPublishedAt } = takeDown;
    const place = { number, sectionId, slug, firstPublishedAt };
    const { language } = edition.document.metadata;
    await putLiveEdition(q, { articleId: article.id, editionId, ...place, updatedAt: at, language });
    const termIds = await indexArticle(q, desk, number);
    await liftTakeDown(q, takeDown.id, actor.id, at);
    const reason = input.reason.trim();
    await recordAct(scene, 'putBack', { data: { editionId, sequence, number, reason } });
    const path = articlePath(sectionId, slug, number);
    after.purge.push(
      ...tagsOf(edition, { sectionIds: [sectionId], termIds }),
      ...(await tagsOfLanguages(q, [language])),
    );
    after.warm.push(sitePath(language, '/'), path, sitePath(language, `/${sectionId}`));
    after.announce.push(path);
    return done({ stage, path });
  });
}
