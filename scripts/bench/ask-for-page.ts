import { connect } from 'node:net';

/** What to ask for: one page, over some kept connections, as often as it comes within `ms`. */
export type Order = { port: number; path: string; connections: number; ms: number };
export type Load = { answers: number; perSecond: number };

// A process of its own, so that asking does not take the time of who answers. Bare sockets ask with little work.
process.on('message', async (order: Order) => {
  const until = performance.now() + order.ms;
  const started = performance.now();
  const counts = await Promise.all(Array.from({ length: order.connections }, () => askUntil(until, order)));
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const load: Load = { answers, perSecond: (answers * 1000) / (performance.now() - started) };
  process.send?.(load);
});

function askUntil(until: number, { port, path }: Order): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: br\r\n\r\n`;
  return new Promise((resolve, reject) => {
    let answers = 0;
    let waitingFor = 0;
    let head = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (chunk: Buffer) => {
      let body = chunk.byteLength;
      if (waitingFor === 0) {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end === -1) return;
        if (!head.startsWith('HTTP/1.1 200 ')) reject(new Error(head.slice(0, 200)));
        waitingFor = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
        body = head.length - end - 4;
        head = '';
      }
      waitingFor -= body;
      if (waitingFor > 0) return;
      waitingFor = 0;
      answers += 1;
      if (performance.now() < until) socket.write(request);
      else socket.end(() => resolve(answers));
    });
  });
}
