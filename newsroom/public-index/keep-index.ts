import { log } from '#newsroom/log.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { bringIndexUpToDate } from './bring-index-up-to-date.ts';

/** Brings the index up to date while readers are served already. Gives what ends it, and waits for its last group. */
export function keepIndex(desk: Newsroom): () => Promise<void> {
  let isStopped = false;
  const work = bringIndexUpToDate(desk, () => isStopped).catch((error: unknown) =>
    log().error({ err: error }, 'the public index could not be brought up to date'),
  );
  return async () => {
    isStopped = true;
    await work;
  };
}
