import type { Actor } from '#domain/actor.ts';
import { countingSignatures } from '#domain/sign-off.ts';
import { stageAfter } from '#domain/decide.ts';
import type { Stage } from '#domain/stages.ts';
import { actOnRevision, changeArticleOf, recordAct, type RevisionRequest } from './act-on-article.ts';
import { levelsToFreeze } from './levels-in-force.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

/** Hands a revision to the desk and freezes the levels that it must pass. */
export function submitArticle(desk: Newsroom, actor: Actor, input: RevisionRequest): Promise<Result<{ stage: Stage }>> {
  return actOnRevision(desk, actor, 'submit', input, async (scene) => {
    const { q, state, manuscript, revision, at } = scene;
    // Signatures cannot be taken back, so what came back signed must change before it counts as a new try.
    const wasReturned = state.stage === 'returned';
    if (wasReturned && countingSignatures(state).length > 0) return fail({ code: 'unchangedSinceReturn' });

    const frozen = await levelsToFreeze(q, manuscript.metadata);
    if (!frozen) return fail({ code: 'invalid', problem: { field: 'section', rule: 'unknown' } });
    const stage = stageAfter('submit', state);
    const change = { stage, ...frozen, submittedAt: at, returnReason: null, assignedTo: null };
    if (!(await changeArticleOf(scene, change))) return fail({ code: 'changedMeanwhile' });
    await recordAct(scene, 'submitted', { revisionId: revision.id, data: { chain: frozen.chainId } });
    return done({ stage });
  });
}
