import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import type { Stage } from '#domain/stages.ts';
import { actOnRevision, changeArticleOf, type RevisionRequest, recordAct } from './act-on-article.ts';
import { levelsToFreeze } from './levels-in-force.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

/**
 * Hands a revision to the desk. Freezes the levels that it must pass, and opens a new round: what was signed before
 * it came back is signed anew, even if no letter changed.
 */
export function submitArticle(
  desk: Newsroom,
  actor: Actor,
  input: RevisionRequest,
): Promise<Result<{ stage: Stage }>> {
  return actOnRevision(desk, actor, 'submit', input, async (scene) => {
    const { q, article, state, manuscript, revision, at } = scene;
    const frozen = await levelsToFreeze(q, article, manuscript.metadata, actor.role);
    if (!frozen) return fail({ code: 'invalid', problem: { field: 'section', rule: 'unknown' } });
    const stage = stageAfter('submit', state);
    const round = article.round + 1;
    const change = { stage, round, ...frozen, submittedAt: at, returnReason: null, assignedTo: null };
    if (!(await changeArticleOf(scene, change))) return fail({ code: 'changedMeanwhile' });
    await recordAct(scene, 'submitted', { revisionId: revision.id, data: { round, chain: frozen.chainId } });
    return done({ stage });
  });
}
