import { findPerson } from '#db/queries/people.ts';
import { listDueSchedules, settleSchedule } from '#db/queries/schedules.ts';
import type { ScheduleRow } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import type { RefusalRule } from '#domain/decide.ts';
import type { Problem } from '#domain/problem.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { takeDownArticle } from '#newsroom/take-down-article.ts';
import { transact } from '#newsroom/transact.ts';

/** What became of one order when its time had come; `later` when storage or a colleague was in the way. */
export type DueOutcome = { articleId: string; dueAt: number; outcome: 'done' | 'refused' | 'later' };

const atOnce = 50;
/** Nobody's refusal: the same order is tried again in a moment. */
const passing: readonly Problem['code'][] = [
  'changedMeanwhile',
  'storageBusy',
  'storageFull',
  'storageBroken',
];

/**
 * Carries out every publication and take-down whose time has come, in the name of who ordered it, late rather than never. Each rule
 * is asked again; an order that a rule refuses is settled as refused and told. The order's own id is the request's,
 * so that a process killed in between publishes once.
 */
export async function runDueSchedules(desk: Newsroom): Promise<DueOutcome[]> {
  const outcomes: DueOutcome[] = [];
  for (const order of await listDueSchedules(desk.store.read, desk.clock(), atOnce)) {
    const { articleId, dueAt } = order;
    outcomes.push({ articleId, dueAt, outcome: await carryOut(desk, order) });
  }
  return outcomes;
}

async function carryOut(desk: Newsroom, order: ScheduleRow): Promise<DueOutcome['outcome']> {
  const person = await findPerson(desk.store.read, order.scheduledBy);
  const result =
    person && person.disabledAt === null
      ? await actFor(desk, { id: person.id, role: person.role }, order)
      : fail({ code: 'notPermitted' });
  if (result.ok) return 'done';
  if (passing.includes(result.problem.code)) return 'later';
  await refuse(desk, order, result.problem);
  return 'refused';
}

/** The very act that the button of the desk asks for. */
function actFor(
  desk: Newsroom,
  person: Actor,
  { id, act, articleId, revisionId, dueAt, words }: ScheduleRow,
): Promise<Result<unknown>> {
  const request = { articleId, requestId: id, ordered: { id, dueAt } };
  if (act === 'publish') return publishRevision(desk, person, { ...request, revisionId });
  if (!words) throw new Error(`the order ${id} says nothing`);
  return takeDownArticle(desk, person, { ...request, ...words });
}

/** In a transaction of its own: the refused publication left nothing behind. */
function refuse(desk: Newsroom, order: ScheduleRow, problem: Problem): Promise<Result<unknown>> {
  const rule = ruleOf(problem);
  const { id, act, articleId, revisionId, dueAt } = order;
  return transact(desk, async (q) => {
    const isSettled = await settleSchedule(q, id, { outcome: 'refused', settledAt: desk.clock(), rule });
    const field = act === 'publish' ? 'scheduledFor' : 'takeDownFor';
    if (isSettled)
      await recordEvent(desk, q, {
        kind: 'scheduleRefused',
        articleId,
        revisionId,
        data: { act, for: dueAt, rule, became: { [field]: null } },
      });
    return done({});
  });
}

/** The rule of the acts table that says the same as a problem which stands beside that table. */
function ruleOf(problem: Problem): RefusalRule {
  if (problem.code === 'refused') return problem.refusal.rule;
  if (problem.code === 'invalid') return 'checksPass';
  return problem.code === 'notFound' || problem.code === 'notPermitted' ? 'notPermitted' : 'wrongStage';
}
