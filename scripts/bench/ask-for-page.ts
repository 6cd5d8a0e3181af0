import { connect } from 'node:net';
import { answerReader } from './answer-reader.ts';

/** What to ask for: one page, over some kept connections, as often as it comes within `ms`. */
export type Order = { port: number; path: string; connections: number; ms: number };
export type Load = { answers: number; perSecond: number };

// A process of its own, so that asking does not take the time of who answers. Bare sockets ask with little work.
process.on('message', async (order: Order) => {
  const started = performance.now();
  const until = started + order.ms;
  const counts = await Promise.all(Array.from({ length: order.connections }, () => askUntil(until, order)));
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const load: Load = { answers, perSecond: (answers * 1000) / (performance.now() - started) };
  process.send?.(load);
});

function askUntil(until: number, { port, path }: Order): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br\r\n\r\n`;
  return new Promise((resolve, reject) => {
    let answers = 0;
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    const read = answerReader((status) => {
      if (status !== 200) return reject(new Error(`${path} was answered with ${status}`));
      answers += 1;
      if (performance.now() < until) socket.write(request);
      else socket.end(() => resolve(answers));
    });
    socket.setNoDelay(true).on('error', reject).on('data', read);
  });
}
