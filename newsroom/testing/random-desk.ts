import type { Actor } from '#domain/actor.ts';
import type { Act } from '#domain/acts.ts';
import type { RevisionRequest } from '#newsroom/act-on-article.ts';
import { agreeAsAuthor } from '#newsroom/agree-as-author.ts';
import { appendSteps } from '#newsroom/append-steps.ts';
import { countersign } from '#newsroom/countersign.ts';
import { assignReview } from '#newsroom/duty/assign-review.ts';
import { claimArticle } from '#newsroom/duty/claim-article.ts';
import { setDeadline } from '#newsroom/duty/set-deadline.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { publishUrgently } from '#newsroom/publish-urgently.ts';
import { putBackArticle } from '#newsroom/put-back-article.ts';
import { readArticleForDesk, readArticlePanel } from '#newsroom/read-article.ts';
import { restoreArticle } from '#newsroom/restore-article.ts';
import { done, type Result } from '#newsroom/result.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { cancelSchedule } from '#newsroom/schedule/cancel-schedule.ts';
import { runDueSchedules } from '#newsroom/schedule/run-due-schedules.ts';
import { schedulePublication } from '#newsroom/schedule/schedule-publication.ts';
import { setEmbargo } from '#newsroom/set-embargo.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { snapshot } from '#newsroom/snapshot.ts';
import { spikeArticle } from '#newsroom/spike-article.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { takeDownArticle } from '#newsroom/take-down-article.ts';
import { changeDetails, goodArticle, insertStep, ok, startOfText } from './arrange.ts';
import { people } from './open-test-newsroom.ts';

export type Move = { who: number; what: Act | 'details' | 'repeat' | 'onward' | 'wait'; pick: number };
const staff: Actor[] = Object.values(people);

const forward = ['publish', 'sign', 'agree', 'submit', 'restore'] as const;

/** Random people doing random things to one article; it notes who wrote which word, and nothing else. */
export async function openRandomDesk(desk: Newsroom, wait: (milliseconds: number) => void) {
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

  /** Times up to a quarter of an hour ahead, so that waiting meets them. */
  async function timing(actor: Actor, act: 'schedule' | 'unschedule' | 'embargo', pick: number) {
    const request = { articleId, requestId: desk.newId() };
    const at = desk.clock() + (pick + 1) * 1000;
    const revisionId = act === 'schedule' ? await someRevision(actor, pick) : '';
    again = () => {
      if (act === 'schedule') return schedulePublication(desk, actor, { ...request, revisionId, at });
      if (act === 'embargo') return setEmbargo(desk, actor, { ...request, at: pick % 4 === 0 ? null : at });
      return cancelSchedule(desk, actor, request);
    };
    return again();
  }

  const onRevision = {
    submit: submitArticle,
    sign: signRevision,
    agree: agreeAsAuthor,
    publish: publishRevision,
    countersign,
    publishUrgently: (room: Newsroom, actor: Actor, input: RevisionRequest) =>
      publishUrgently(room, actor, { ...input, reason: 'Tin khẩn' }),
  };
  const onArticle = {
    claim: claimArticle,
    return: returnArticle,
    spike: spikeArticle,
    restore: restoreArticle,
    takeDown: takeDownArticle,
    putBack: putBackArticle,
  };

  /** What this person's buttons offer that brings the article onward; writing where there is nothing. */
  async function onward(actor: Actor, isPatient: boolean): Promise<Act> {
    const panel = await readArticlePanel(desk, actor, { articleId });
    const acts = panel.ok ? panel.value.acts : [];
    const steps = isPatient ? (['schedule', ...forward] as const) : forward;
    return steps.find((act) => acts.includes(act)) ?? 'edit';
  }

  function act(actor: Actor, what: Act, pick: number): Promise<Result<unknown>> {
    if (what === 'edit') return write(actor);
    if (what === 'schedule' || what === 'unschedule' || what === 'embargo') return timing(actor, what, pick);
    if (what === 'assign' || what === 'setDeadline') return duty(actor, what, pick);
    if (what in onArticle) return plainly(actor, what as keyof typeof onArticle);
    return named(actor, what as keyof typeof onRevision, pick);
  }

  /** Now and then to nobody, or to no time at all. */
  function duty(actor: Actor, what: 'assign' | 'setDeadline', pick: number): Promise<Result<unknown>> {
    const request = { articleId, requestId: desk.newId() };
    const takerId = pick % 5 === 0 ? null : (staff[pick % staff.length]?.id ?? null);
    const at = pick % 5 === 0 ? null : desk.clock() + (pick + 1) * 1000;
    again = () =>
      what === 'assign'
        ? assignReview(desk, actor, { ...request, takerId })
        : setDeadline(desk, actor, { ...request, at });
    return again();
  }

  function plainly(actor: Actor, what: keyof typeof onArticle): Promise<Result<unknown>> {
    const request = { articleId, requestId: desk.newId(), reason: 'Xem lại', ground: 'Quyết định' };
    again = () => onArticle[what](desk, actor, request);
    return again();
  }

  async function named(actor: Actor, what: keyof typeof onRevision, pick: number): Promise<Result<unknown>> {
    const request = { articleId, requestId: desk.newId(), revisionId: await someRevision(actor, pick) };
    again = () => onRevision[what](desk, actor, request);
    return again();
  }

  async function timePasses(pick: number): Promise<Result<unknown>> {
    wait(pick * 1000);
    return done(await runDueSchedules(desk));
  }

  /** Makes one move; the newsroom may refuse it. */
  async function move({ who, what, pick }: Move): Promise<Result<unknown>> {
    const actor = staff[who % staff.length] ?? people.lan;
    if (what === 'wait') return timePasses(pick);
    if (what === 'details') return details(actor, pick);
    if (what === 'repeat') return again ? again() : write(actor);
    return act(actor, what === 'onward' ? await onward(actor, pick % 2 === 0) : what, pick);
  }

  return { articleId, move, writerOf };
}
