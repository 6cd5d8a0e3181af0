import { randomBytes } from 'node:crypto';
import { fetchPage } from './fetch-page.ts';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

const addresses = 10_000;
const atOnce = 8;
/** A slow machine asks for fewer, and the figure says how many. */
const longestMs = 15_000;
const megabyte = 1_000_000;

/** The server's memory after strangers asked for addresses that nobody ever wrote, and before. */
export async function memory(site: Site, page: string): Promise<Figure> {
  // The first of each kind load what answers them.
  await askNonsense(site.port, page, 200);
  const before = await site.heap();
  const asked = await askNonsense(site.port, page, addresses);
  const after = await site.heap();
  return {
    name: `Memory after ${asked.toLocaleString('en')} random addresses`,
    ours: after / megabyte,
    baseline: 'before them',
    bare: before / megabyte,
    unit: 'MB',
  };
}

async function askNonsense(port: number, page: string, most: number): Promise<number> {
  const until = performance.now() + longestMs;
  let asked = 0;
  const askOn = async () => {
    while (asked < most && performance.now() < until) {
      asked += 1;
      await fetchPage(port, nonsense(asked, page));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  return asked;
}

/** Unknown articles, sections and topics, and queries that mean nothing on pages that exist. */
function nonsense(n: number, page: string): string {
  const word = randomBytes(9).toString('hex');
  const query = `${word}=${word}`;
  const kinds = [`/thoi-su/${word}-${n + 100_000}`, `/?${query}`, `/${word}`, `${page}?${query}`];
  return kinds[n % kinds.length] ?? '/';
}
