import { type AnsweringProcess, startAnswering } from './answering-process.ts';
import type { Load, Order } from './ask-for-page.ts';
import type { BarePage } from './bare-server.ts';
import { type Coding, fetchPage } from './fetch-page.ts';
import type { Figure } from './figure.ts';
import { memory } from './memory.ts';
import { openSite } from './site.ts';

const rounds = 4;
const warmUpMs = 1000;
const order = { connections: 16, ms: 1200 };
const codings: readonly Coding[] = ['br', 'gzip', 'identity'];

/** What travels in the first ten packets of a connection (RFC 6928), less their headers: one way there and back. */
const oneRoundTrip = 14;
/** How much longer than at the baseline the slowest of a hundred readers may wait. */
const longestWait = 2;
/** How many pages a second of the baseline's there must be. */
const speed = 0.85;

type Place = Pick<Order, 'port' | 'paths' | 'coding'>;

/** A public article as readers get it, kept and rendered anew, beside a bare Node server with the same bytes. */
export async function reading(dataDir: string, path: string): Promise<Figure[]> {
  const load = startAnswering('scripts/bench/ask-for-page.ts');
  const bareServer = startAnswering('scripts/bench/bare-server.ts');
  const kept = await openSite(dataDir, 'on');
  const figures: Figure[] = [];
  /** The page in one coding, from a server of ours and from the bare one. */
  const besideBare = async (port: number, coding: Coding) => {
    const page = await fetchPage(port, path, coding);
    const sent: BarePage = { headers: page.headers, body: page.body.toString('base64') };
    const bare = { port: await bareServer.ask<number>(sent), paths: [path], coding };
    return { page, ...(await takingTurns(load, { port, paths: [path], coding }, bare)) };
  };
  try {
    for (const coding of codings) {
      const { page, ours, bare } = await besideBare(kept.port, coding);
      figures.push(...ofLoad(`Article out of the press, ${coding}`, ours, bare));
      if (coding === 'br') figures.push(firstVisit(page.body.byteLength));
    }
    figures.push(await memory(kept, path));
    await kept.stop();
    const fresh = await openSite(dataDir, 'off');
    const { ours, bare } = await besideBare(fresh.port, 'br');
    await fresh.stop();
    figures.push(ofPages('Article rendered for each reader', ours, bare));
    return figures;
  } finally {
    await Promise.all([load.stop(), bareServer.stop()]);
  }
}

type Turns = Pick<Load, 'perSecond' | 'p99'>;

/** Both in turns, so that a busy machine slows both: pages a second, and the median of the slowest of a hundred. */
async function takingTurns(
  load: AnsweringProcess,
  ours: Place,
  bare: Place,
): Promise<{ ours: Turns; bare: Turns }> {
  const ask = (place: Place, ms: number) => load.ask<Load>({ ...order, ...place, ms });
  // The first answers compile what they run.
  await ask(ours, warmUpMs);
  await ask(bare, warmUpMs);
  const loads: { ours: Load[]; bare: Load[] } = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    loads.ours.push(await ask(ours, order.ms));
    loads.bare.push(await ask(bare, order.ms));
  }
  return { ours: middleOf(loads.ours), bare: middleOf(loads.bare) };
}

function middleOf(loads: readonly Load[]): Turns {
  const slowest = loads.map(({ p99 }) => p99).sort((a, b) => a - b);
  const sum = loads.reduce((total, { perSecond }) => total + perSecond, 0);
  return { perSecond: sum / loads.length, p99: slowest[Math.floor(slowest.length / 2)] ?? 0 };
}

const baseline = 'bare Node, same bytes';

function ofPages(name: string, ours: Turns, bare: Turns): Figure {
  return { name, ours: ours.perSecond, bare: bare.perSecond, baseline, unit: 'pages/s' };
}

function ofLoad(name: string, ours: Turns, bare: Turns): Figure[] {
  const slowest = { ours: ours.p99, bare: bare.p99, baseline, unit: 'ms', limit: longestWait * bare.p99 };
  const pages = { ...ofPages(name, ours, bare), floor: speed * bare.perSecond };
  return [pages, { name: `${name}: slowest of a hundred`, ...slowest }];
}

/** The page with its style sheet as it travels; it needs nothing else to be read. */
function firstVisit(bytes: number): Figure {
  const size = { ours: bytes / 1024, bare: oneRoundTrip, limit: oneRoundTrip, unit: 'kB' };
  return { name: 'Article of 600 words, styles inside', ...size, baseline: 'one round trip' };
}
