import { findPerson } from '#db/queries/people.ts';
import { findLastSchedule } from '#db/queries/schedules.ts';
import type { ScheduleRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { ArticleState } from '#domain/article-state.ts';
import { decide, type Refusal, type RefusalRule } from '#domain/decide.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import type { ScheduleView, TimingView } from '#domain/views/timing-view.ts';
import type { Standing } from '#newsroom/standing.ts';

type Known = { nameOf: (id: string) => PersonName; numberOf: ReadonlyMap<string, number> };

/** When the article may and will reach readers, as its page at the desk tells it. */
export async function timingOf(q: Q, { article, state }: Standing, known: Known): Promise<TimingView> {
  const last = await findLastSchedule(q, article.id, 'publish');
  const end = await findLastSchedule(q, article.id, 'takeDown');
  return {
    ...(article.embargoEndsAt === null ? {} : { embargoEndsAt: article.embargoEndsAt }),
    ...(last?.outcome === 'pending' ? { scheduled: await scheduleView(q, last, state, known) } : {}),
    ...(end?.outcome === 'pending' ? { takeDown: { at: end.dueAt, by: known.nameOf(end.scheduledBy) } } : {}),
    ...(last?.outcome === 'refused' && isOpen(state)
      ? { refused: { at: last.dueAt, rule: (last.rule ?? 'wrongStage') as RefusalRule } }
      : {}),
  };
}

function isOpen({ stage }: ArticleState): boolean {
  return stage === 'inReview' || stage === 'approved';
}

async function scheduleView(
  q: Q,
  { dueAt, scheduledBy, revisionId, hash }: ScheduleRow,
  state: ArticleState,
  { nameOf, numberOf }: Known,
): Promise<ScheduleView> {
  const blockedBy = await whatWouldRefuse(q, { dueAt, scheduledBy, hash }, state);
  return {
    at: dueAt,
    by: nameOf(scheduledBy),
    revisionNumber: numberOf.get(revisionId) ?? 0,
    ...(blockedBy ? { blockedBy } : {}),
  };
}

/** Asks today what will be asked when the time comes, in the name of who ordered it. */
async function whatWouldRefuse(
  q: Q,
  { dueAt, scheduledBy, hash }: Pick<ScheduleRow, 'dueAt' | 'scheduledBy' | 'hash'>,
  state: ArticleState,
): Promise<Refusal | undefined> {
  const person = await findPerson(q, scheduledBy);
  if (!person || person.disabledAt !== null) return { rule: 'notPermitted', act: 'publish' };
  const decision = decide('publish', state, person, { hash, now: dueAt });
  return decision.ok ? undefined : decision.refusal;
}
