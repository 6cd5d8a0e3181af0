import type { Actor } from '#domain/actor.ts';
import type { Act } from '#domain/acts.ts';
import { agreeAsAuthor } from '#newsroom/agree-as-author.ts';
import { appendSteps } from '#newsroom/append-steps.ts';
import { claimArticle } from '#newsroom/claim-article.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { readArticleForDesk, readArticlePanel } from '#newsroom/read-article.ts';
import { restoreArticle } from '#newsroom/restore-article.ts';
import type { Result } from '#newsroom/result.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { snapshot } from '#newsroom/snapshot.ts';
import { spikeArticle } from '#newsroom/spike-article.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { changeDetails, goodArticle, insertStep, ok, startOfText } from './arrange.ts';
import { people } from './open-test-newsroom.ts';

export type Move = { who: number; what: Act | 'details' | 'repeat' | 'onward'; pick: number };
const staff: Actor[] = Object.values(people);

/** Random people doing random things to one article; it notes who wrote which word, and nothing else. */
export async function openRandomDesk(desk: Newsroom) {
  const articleId = await goodArticle(desk);
  const writerOf = new Map<string, string>();
  const revisionIds: string[] = [];
  let again: (() => Promise<Result<unknown>>) | undefined;
  let words = 0;

  function newWord(writer: Actor): string {
    words += 1;
    const word = `chu${words}`;
    writerOf.set(word, writer.id);
    return word;
  }

  /** Usually what stands now, sometimes something older. */
  async function someRevision(actor: Actor, pick: number): Promise<string> {
    const old = pick % 5 === 0 ? revisionIds[pick % Math.max(1, revisionIds.length)] : undefined;
    if (old) return old;
    const { version, metaVersion } = ok(await readArticleForDesk(desk, people.chi, { articleId }));
    const taken = await snapshot(desk, actor, { articleId, version, metaVersion });
    if (!taken.ok) return 'none';
    revisionIds.push(taken.value.revisionId);
    return taken.value.revisionId;
  }

  async function write(actor: Actor): Promise<Result<unknown>> {
    const { version, doc } = ok(await readArticleForDesk(desk, people.chi, { articleId }));
    const steps = [insertStep(startOfText(doc), `${newWord(actor)} `)];
    const batch = { articleId, version, steps, clientId: actor.id, batchId: desk.newId() };
    again = () => appendSteps(desk, actor, batch);
    return again();
  }

  function details(actor: Actor, pick: number): Promise<Result<unknown>> {
    const section = pick % 3 === 0 ? 'chinh-tri' : 'thoi-su';
    return changeDetails(desk, actor, articleId, {
      section,
      sensitive: pick % 4 === 0,
      tags: [newWord(actor)],
    });
  }

  const onRevision = {
    submit: submitArticle,
    sign: signRevision,
    agree: agreeAsAuthor,
    publish: publishRevision,
  };
  const onArticle = {
    claim: claimArticle,
    return: returnArticle,
    spike: spikeArticle,
    restore: restoreArticle,
  };

  /** What this person's buttons offer that brings the article onward; writing where there is nothing. */
  async function onward(actor: Actor): Promise<Act> {
    const panel = await readArticlePanel(desk, actor, { articleId });
    const acts = panel.ok ? panel.value.acts : [];
    return (
      (['publish', 'sign', 'agree', 'submit', 'restore'] as const).find((act) => acts.includes(act)) ?? 'edit'
    );
  }

  /** Makes one move; the newsroom may refuse it. */
  async function move({ who, what: wish, pick }: Move): Promise<Result<unknown>> {
    const actor = staff[who % staff.length] ?? people.lan;
    const what = wish === 'onward' ? await onward(actor) : wish;
    if (what === 'repeat' && again) return again();
    if (what === 'edit' || what === 'repeat') return write(actor);
    if (what === 'details') return details(actor, pick);
    const request = { articleId, requestId: desk.newId() };
    if (what === 'claim' || what === 'return' || what === 'spike' || what === 'restore') {
      again = () => onArticle[what](desk, actor, { ...request, reason: 'Xem lại' });
    } else {
      const revisionId = await someRevision(actor, pick);
      again = () => onRevision[what](desk, actor, { ...request, revisionId });
    }
    return again();
  }

  return { articleId, move, writerOf };
}
