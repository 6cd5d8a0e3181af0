import { findNextDue } from '#db/queries/schedules.ts';
import { keepLooking } from '#newsroom/keep-looking.ts';
import { log } from '#newsroom/log.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { type DueOutcome, runDueSchedules } from './run-due-schedules.ts';

/** An order made by another part of the process is noticed within so many milliseconds. */
const lookEvery = 500;
/** A disk that is full or a colleague's long write: asked again soon, not without pause. */
const troubleEvery = 5_000;
/** What is later than this was missed, not just late: the log says so. */
const lateFrom = 60_000;

/**
 * Watches the clock for publications at a time: what was missed while the process was down goes first. Returns the
 * way to stop, which waits for what is being published.
 */
export function keepSchedule(desk: Newsroom): () => Promise<void> {
  return keepLooking({
    async look() {
      const next = await findNextDue(desk.store.read);
      const now = desk.clock();
      if (next === undefined || next > now)
        return Math.min(lookEvery, (next ?? Number.POSITIVE_INFINITY) - now);
      const outcomes = await runDueSchedules(desk);
      for (const outcome of outcomes) tell(outcome, desk.clock());
      return outcomes.some(({ outcome }) => outcome === 'later') ? troubleEvery : 0;
    },
    trouble: (error) => log().error({ err: error }, 'the schedule could not be kept'),
    troubleEvery,
  });
}

function tell({ articleId, dueAt, outcome }: DueOutcome, now: number): void {
  const late = now - dueAt;
  const line = { articleId, dueAt, late };
  if (outcome === 'refused') log().warn(line, 'what was ordered for a time was refused');
  else if (outcome === 'done' && late > lateFrom) log().warn(line, 'what was ordered for a time came late');
}
