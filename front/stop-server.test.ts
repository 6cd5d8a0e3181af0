import { once } from 'node:events';
import { Agent } from 'node:http';
import { expect, test } from 'vitest';
import { openFront } from './front-for-tests.ts';
import { stopServer } from './stop-server.ts';

test('a stopping server finishes what it serves and takes nothing new', async () => {
  let finish: () => void = () => undefined;
  const { server, ask } = await openFront({
    next: (_request, response) => {
      finish = () => response.end('whole');
    },
  });
  const agent = new Agent({ keepAlive: true });
  const underway = ask('/desk', { agent });
  await once(server, 'request');
  // Waiting for the limit instead of the answer would take longer than a test may.
  const stopped = stopServer(server, 3_600_000);
  await expect(ask('/desk')).rejects.toThrow('ECONNREFUSED');
  setTimeout(() => finish(), 100);
  expect((await underway).body.toString()).toBe('whole');
  await stopped;
  agent.destroy();
});

test('what does not finish in time is cut off', async () => {
  const { server, raw } = await openFront({ next: () => undefined });
  const { socket } = raw();
  socket.on('error', () => undefined).resume();
  socket.write('GET /desk HTTP/1.1\r\nHost: tin.example.vn\r\n\r\n');
  await once(server, 'request');
  const closed = once(socket, 'close');
  await stopServer(server, 200);
  await closed;
});
