/** Runs one task after another in the order asked; a task that fails does not hold up the next. */
export type WriteQueue = {
  add: <T>(task: () => Promise<T>) => Promise<T>;
  /** Refuses new tasks and resolves when the running ones have ended. */
  end: () => Promise<void>;
};

export function writeQueue(): WriteQueue {
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  return {
    add(task) {
      if (ended) return Promise.reject(new Error('The store is closed.'));
      const mine = last.then(task);
      last = mine.catch(() => undefined);
      return mine;
    },
    async end() {
      ended = true;
      await last;
    },
  };
}
