import { connect } from 'node:net';
import { answerReader } from './answer-reader.ts';

/** What to ask for: pages, the first of them most often (Zipf), over some kept connections, as often as it comes within `ms` or until `most`. */
export type Order = {
  port: number;
  paths: readonly string[];
  connections: number;
  ms: number;
  coding?: 'br' | 'gzip' | 'identity';
  most?: number;
};
/** `p99` in milliseconds from asking to the whole answer. */
export type Load = { answers: number; perSecond: number; p99: number };

// A process of its own, so that asking does not take the time of who answers. Bare sockets ask with little work.
process.on('message', async (order: Order) => {
  const started = performance.now();
  const waits: number[] = [];
  const plan = { until: started + order.ms, left: order.most ?? Number.POSITIVE_INFINITY };
  await Promise.all(Array.from({ length: order.connections }, () => askOn(plan, order, waits)));
  const load: Load = {
    answers: waits.length,
    perSecond: (waits.length * 1000) / (performance.now() - started),
    p99: waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.99)] ?? 0,
  };
  process.send?.(load);
});

type Plan = { until: number; left: number };

function askOn(plan: Plan, { port, paths, coding = 'br' }: Order, waits: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let askedAt = 0;
    let path = '';
    const socket = connect(port, '127.0.0.1', ask);
    function ask(): void {
      if (performance.now() >= plan.until || plan.left <= 0) return void socket.end(() => resolve());
      path = paths[Math.floor(paths.length ** Math.random()) - 1] ?? paths[0] ?? '/';
      plan.left -= 1;
      askedAt = performance.now();
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: ${coding}\r\n\r\n`);
    }
    const read = answerReader((status) => {
      if (status !== 200) return reject(new Error(`${path} was answered with ${status}`));
      waits.push(performance.now() - askedAt);
      ask();
    });
    socket.setNoDelay(true).on('error', reject).on('data', read);
  });
}
