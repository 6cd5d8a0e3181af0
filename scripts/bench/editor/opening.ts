import type { Figure } from '#scripts/bench/figure.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { Draft } from './typing-in-browser.ts';

const rounds = 3;

/** The time until a text can be written in, for a long text beside a short one: it should grow no faster than the text. */
export async function opening(browser: BenchBrowser, short: Draft, long: Draft): Promise<Figure> {
  // The first visit fills the browser's and the server's caches for both.
  await openingTime(browser, short.path);
  const times = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.short.push(await openingTime(browser, short.path));
    times.long.push(await openingTime(browser, long.path));
  }
  return {
    name: `Opening ${long.words.toLocaleString('en')} words`,
    ours: median(times.long),
    baseline: `${short.words.toLocaleString('en')} words`,
    bare: median(times.short),
    unit: 'ms',
    limit: (median(times.short) * long.words) / short.words,
  };
}

/** From asking for the page to the frame in which its text can be written in. */
async function openingTime(browser: BenchBrowser, path: string): Promise<number> {
  const { page } = await browser.open('about:blank');
  const started = performance.now();
  await page.goto(path);
  await page.locator('.ms-text[contenteditable="true"]').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const time = performance.now() - started;
  await page.context().close();
  return time;
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
