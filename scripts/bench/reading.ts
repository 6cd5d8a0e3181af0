import { type AnsweringProcess, startAnswering } from './answering-process.ts';
import type { Load, Order } from './ask-for-page.ts';
import type { BarePage } from './bare-server.ts';
import { fetchPage } from './fetch-page.ts';
import type { Figure } from './figure.ts';
import { memory } from './memory.ts';
import { openSite } from './site.ts';

const rounds = 4;
const warmUpMs = 1000;
const order = { connections: 16, ms: 1200 };

/** What travels in the first ten packets of a connection (RFC 6928), less their headers: one way there and back. */
const oneRoundTrip = 14;

type Place = Pick<Order, 'port' | 'path'>;

/** A public article as readers get it, kept and rendered anew, beside a bare Node server with the same bytes. */
export async function reading(dataDir: string, path: string): Promise<Figure[]> {
  const load = startAnswering('scripts/bench/ask-for-page.ts');
  const bareServer = startAnswering('scripts/bench/bare-server.ts');
  const common = { baseline: 'bare Node, same bytes', unit: 'pages/s' };
  const kept = await openSite(dataDir, 'on');
  try {
    const page = await fetchPage(kept.port, path);
    const sent: BarePage = { headers: page.headers, body: page.body.toString('base64') };
    const bare = { port: await bareServer.ask<number>(sent), path };
    const fromPress = await takingTurns(load, { port: kept.port, path }, bare);
    const afterNonsense = await memory(kept, path);
    await kept.stop();
    const fresh = await openSite(dataDir, 'off');
    const rendered = await takingTurns(load, { port: fresh.port, path }, bare);
    await fresh.stop();
    return [
      { name: 'Article out of the press', ...fromPress, ...common },
      { name: 'Article rendered for each reader', ...rendered, ...common },
      firstVisit(page.body.byteLength),
      afterNonsense,
    ];
  } finally {
    await Promise.all([load.stop(), bareServer.stop()]);
  }
}

/** Pages a second of both, in turns, so that a busy machine slows both. */
async function takingTurns(
  load: AnsweringProcess,
  ours: Place,
  bare: Place,
): Promise<{ ours: number; bare: number }> {
  const sums = { ours: 0, bare: 0 };
  const ask = async (place: Place, ms: number) =>
    (await load.ask<Load>({ ...order, ...place, ms })).perSecond;
  // The first answers compile what they run.
  await ask(ours, warmUpMs);
  await ask(bare, warmUpMs);
  for (let round = 0; round < rounds; round += 1) {
    sums.ours += await ask(ours, order.ms);
    sums.bare += await ask(bare, order.ms);
  }
  return { ours: sums.ours / rounds, bare: sums.bare / rounds };
}

/** The page with its style sheet as it travels; it needs nothing else to be read. */
function firstVisit(bytes: number): Figure {
  const size = { ours: bytes / 1024, bare: oneRoundTrip, limit: oneRoundTrip, unit: 'kB' };
  return { name: 'Article of 600 words, styles inside', ...size, baseline: 'one round trip' };
}
