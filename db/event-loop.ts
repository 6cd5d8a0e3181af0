import { setImmediate as nextTurn } from 'node:timers/promises';

/** Without a pause, a long run of writes would keep sockets and timers waiting: SQLite answers at once. */
const longestMs = 15;
let lastTurn = 0;

/** Lets the event loop turn when it has not for a while; otherwise goes on at once. */
export async function letOthersRun(): Promise<void> {
  if (performance.now() - lastTurn < longestMs) return;
  await nextTurn();
  lastTurn = performance.now();
}
