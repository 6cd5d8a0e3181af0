/** Lets a few run at once and a few wait; whoever finds the room full is told so instead of piling up memory. */
export type Turns = {
  /** Runs `work` when it is its turn; undefined when the waiting room is full. */
  take: <T>(work: () => Promise<T>) => Promise<T> | undefined;
};

export function createTurns(room: { atOnce: number; waiting: number }): Turns {
  let running = 0;
  const waiting: (() => void)[] = [];

  async function run<T>(work: () => Promise<T>): Promise<T> {
    if (running >= room.atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    take: (work) => (running >= room.atOnce && waiting.length >= room.waiting ? undefined : run(work)),
  };
}
