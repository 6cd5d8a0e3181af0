import type { Server } from 'node:http';

/** Takes no new connection, lets the answers under way finish within `milliseconds`, then cuts off what is left. */
export async function stopServer(server: Server, milliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that was busy at close() would idle on, kept alive for its next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
