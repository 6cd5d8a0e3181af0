import { giveUpInterrupted } from '#db/queries/notices.ts';
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
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = begin().catch(trouble);

  async function begin(): Promise<void> {
    const interrupted = await desk.store.tx(giveUpInterrupted);
    if (interrupted > 0) log().warn({ interrupted }, 'letters were on their way when the server ended');
    wait(0);
  }

  async function look(): Promise<void> {
    await sendLetters(desk, post);
    wait(lookEvery);
  }

  function trouble(error: unknown): void {
    log().error({ err: error }, 'letters could not be sent');
    wait(troubleEvery);
  }

  function wait(milliseconds: number): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = look().catch(trouble);
    }, milliseconds);
    timer.unref();
  }

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
    post.postman.close();
  };
}
