import { insertSignature } from '#db/queries/signatures.ts';
import type { Actor } from '#domain/actor.ts';
import { stageAfter } from '#domain/decide.ts';
import type { Stage } from '#domain/stages.ts';
import { actOnRevision, changeArticleOf, type RevisionRequest, recordAct } from './act-on-article.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

/** "Tác giả đồng ý": the author co-signs what editors made of the text, which promise 2 counts as a signer. */
export function agreeAsAuthor(
  desk: Newsroom,
  actor: Actor,
  input: RevisionRequest,
): Promise<Result<{ stage: Stage }>> {
  return actOnRevision(desk, actor, 'agree', input, async (scene) => {
    const { q, article, state, revision, at } = scene;
    const { id: revisionId, hash } = revision;
    const signature = { kind: 'author', personId: actor.id, hash, round: article.round } as const;
    const stage = stageAfter('agree', { ...state, signatures: [...state.signatures, signature] });

    if (!(await changeArticleOf(scene, { stage }))) return fail({ code: 'changedMeanwhile' });
    const row = { ...signature, id: desk.newId(), articleId: article.id, revisionId, at };
    await insertSignature(q, { ...row, level: null, levelName: null });
    await recordAct(scene, 'authorAgreed', { revisionId, data: { round: article.round } });
    return done({ stage });
  });
}
