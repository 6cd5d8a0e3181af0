import { keepLooking } from '#newsroom/keep-looking.ts';
import { log } from '#newsroom/log.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import type { Herald } from './herald.ts';
import { makeNotices } from './make-notices.ts';
import { noticeDeadlines } from './notice-deadlines.ts';

/** How soon after an act people are told, in milliseconds. */
const lookEvery = 400;
const deadlinesEvery = 30_000;
const troubleEvery = 5_000;

/**
 * Watches the log and the clock and tells people what concerns them, what happened while the process was down
 * included. Returns the way to stop, which waits for what is being told.
 */
export function keepNotices(desk: Newsroom, herald: Herald): () => Promise<void> {
  let deadlinesAt = 0;
  return keepLooking({
    async look() {
      const { told, stirred, more } = await makeNotices(desk);
      if (stirred) herald.stir();
      else herald.tell(told);
      if (desk.clock() >= deadlinesAt) {
        herald.tell(await noticeDeadlines(desk));
        deadlinesAt = desk.clock() + deadlinesEvery;
      }
      return more ? 0 : lookEvery;
    },
    trouble: (error) => log().error({ err: error }, 'notices could not be made'),
    troubleEvery,
  });
}
