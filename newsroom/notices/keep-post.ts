import { giveUpInterrupted } from '#db/queries/notices.ts';
import { keepLooking } from '#newsroom/keep-looking.ts';
import { log } from '#newsroom/log.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { type Post, sendLetters } from './send-letters.ts';

const lookEvery = 2_000;
const troubleEvery = 15_000;

/**
 * Sends letters for as long as the newsroom runs. What a process had in hand when it was killed may have arrived, so
 * it is not sent again: the notice stands in the desk. Returns the way to stop.
 */
export function keepPost(desk: Newsroom, post: Post): () => Promise<void> {
  let isBegun = false;
  const stop = keepLooking({
    async look() {
      if (!isBegun) await giveUp(desk);
      isBegun = true;
      await sendLetters(desk, post);
      return lookEvery;
    },
    trouble: (error) => log().error({ err: error }, 'letters could not be sent'),
    troubleEvery,
  });
  return async () => {
    await stop();
    post.postman.close();
  };
}

async function giveUp(desk: Newsroom): Promise<void> {
  const interrupted = await desk.store.tx(giveUpInterrupted);
  if (interrupted > 0) log().warn({ interrupted }, 'letters were on their way when the server ended');
}
