import { findNextStart, listFrontsStarting } from '#db/queries/arrangements.ts';
import { keepLooking } from '#newsroom/keep-looking.ts';
import { log } from '#newsroom/log.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { frontTag } from './front-tag.ts';

/** An arrangement made for a near moment is noticed within so many milliseconds. */
const lookEvery = 500;
const troubleEvery = 5_000;
/** One that was being written while we looked is found the next time; forgetting a page twice does no harm. */
const overlap = 2_000;

/**
 * Makes the press forget a page when its next arrangement begins; which one is in force says the database, so nothing
 * is missed while the process is down. Returns the way to stop.
 */
export function keepFronts(desk: Newsroom): () => Promise<void> {
  let seenUntil = desk.clock();
  return keepLooking({
    async look() {
      const now = desk.clock();
      const begun = await listFrontsStarting(desk.store.read, { after: seenUntil - overlap, until: now });
      seenUntil = now;
      if (begun.length > 0) desk.press.purge(begun.map(frontTag));
      const next = await findNextStart(desk.store.read, now);
      return Math.max(0, Math.min(lookEvery, (next ?? Number.POSITIVE_INFINITY) - now));
    },
    trouble: (error) => log().error({ err: error }, 'the arrangements of pages could not be kept'),
    troubleEvery,
  });
}
