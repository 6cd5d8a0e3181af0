import { insertSignature } from '#db/queries/signatures.ts';
import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import { nextLevel } from '#domain/sign-off.ts';
import type { Stage } from '#domain/stages.ts';
import { actOnRevision, changeArticleOf, type RevisionRequest, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

/** Signs the next level on exactly this revision; the last level makes the article ready to publish. */
export function signRevision(
  desk: Newsroom,
  actor: Actor,
  input: RevisionRequest,
): Promise<Result<{ stage: Stage }>> {
  return actOnRevision(desk, actor, 'sign', input, async (scene) => {
    const { q, article, state, revision, at } = scene;
    const { id: revisionId, hash } = revision;
    const level = nextLevel(state);
    const signature = { kind: 'level', level, personId: actor.id, hash, round: article.round } as const;
    const stage = stageAfter('sign', { ...state, signatures: [...state.signatures, signature] });

    if (!(await changeArticleOf(scene, { stage, assignedTo: null })))
      return fail({ code: 'changedMeanwhile' });
    const levelName = state.levels[level]?.name ?? null;
    await insertSignature(q, {
      ...signature,
      id: desk.newId(),
      articleId: article.id,
      revisionId,
      levelName,
      at,
    });
    await recordAct(scene, 'signed', { revisionId, data: { level, levelName, stage, round: article.round } });
    return done({ stage });
  });
}
