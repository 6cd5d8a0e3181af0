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
  const stopped = stopServer(server, 5_000);
  await expect(ask('/desk')).rejects.toThrow('ECONNREFUSED');
  setTimeout(() => finish(), 100);
  expect((await underway).body.toString()).toBe('whole');
  const started = Date.now();
  await stopped;
  expect(Date.now() - started).toBeLessThan(1_000);
  agent.destroy();
});

test('what does not finish in time is cut off', async () => {
  const { server, raw } = await openFront({ next: () => undefined });
  const { socket } = raw();
  socket.on('error', () => undefined).resume();
  socket.write('GET /desk HTTP/1.1\r\nHost: tin.example.vn\r\n\r\n');
  await once(server, 'request');
  const started = Date.now();
  await stopServer(server, 200);
  expect(Date.now() - started).toBeLessThan(1_500);
});
