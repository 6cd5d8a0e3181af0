type Watch = {
  /** Looks once and answers after how many milliseconds to look again. */
  look: () => Promise<number>;
  /** Told when a look failed. */
  trouble: (error: unknown) => void;
  /** After trouble it looks again soon, not without pause; in milliseconds. */
  troubleEvery: number;
};

/** Looks for as long as the newsroom runs, one look at a time. Returns the way to stop, which waits for a look under way. */
export function keepLooking({ look, trouble, troubleEvery }: Watch): () => Promise<void> {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  async function lookAndWait(): Promise<void> {
    try {
      wait(await look());
    } catch (error) {
      trouble(error);
      wait(troubleEvery);
    }
  }

  function wait(milliseconds: number): void {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = lookAndWait();
    }, milliseconds);
    timer.unref();
  }

  wait(0);
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
