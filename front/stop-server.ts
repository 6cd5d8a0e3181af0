import type { Server } from 'node:http';
import { readersStillWaiting } from './wire-lane.ts';

/** Takes no new connection, lets the answers under way finish within `milliseconds`, then cuts off what is left. */
export async function stopServer(server: Server, milliseconds: number): Promise<void> {
  const waiting = readersStillWaiting(server);
  const until = performance.now() + milliseconds;
  // Node's close() cuts off whom it takes for idle, and these it does.
  while (waiting.size > 0 && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy at close() would idle on, kept alive for its next request.
  const sweep = setInterval(() => {
    if (waiting.size === 0) server.closeIdleConnections();
  }, 50);
  const cut = setTimeout(() => server.closeAllConnections(), until - performance.now());
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
