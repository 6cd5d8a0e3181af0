type Queue = { running: number; waiting: (() => void)[] };

const atOnce = 2;
const mayWait = 40;

/** True when so many wait for a password check that one more should be told to come back. */
export function isHashQueueFull(): boolean {
  return theQueue().waiting.length >= mayWait;
}

/** Runs `work` when fewer than two other hashes run: each takes 19 MiB and a core. */
export async function inHashQueue<T>(work: () => Promise<T>): Promise<T> {
  const queue = theQueue();
  if (queue.running >= atOnce) await new Promise<void>((resolve) => queue.waiting.push(resolve));
  else queue.running += 1;
  try {
    return await work();
  } finally {
    const next = queue.waiting.shift();
    if (next) next();
    else queue.running -= 1;
  }
}

/** One queue for the process: Next loads this module once for every bundle. */
function theQueue(): Queue {
  const home: { [key: symbol]: Queue | undefined } = globalThis;
  const key = Symbol.for('toasoan.hash-queue');
  home[key] ??= { running: 0, waiting: [] };
  return home[key];
}
