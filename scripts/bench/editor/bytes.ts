import type { Figure } from '#scripts/bench/figure.ts';
import type { BenchBrowser } from './bench-browser.ts';

type Address = 'list' | 'article' | 'public';

type Budget = {
  name: string;
  at: Address;
  /** Which scripts count. */
  counts: (script: Script) => boolean;
  /** Kilobytes as they travel, compressed. */
  limit: number;
};

type Script = { url: string; bytes: number; isEditor: boolean };

/** ProseMirror's own class name stands in every bundle that holds the editor, and in no other. */
const signOfEditor = 'ProseMirror-';

/** What each page may cost its reader; a row is raised only together with its reason. */
const budgets: readonly Budget[] = [
  // React, Next and the widgets of the desk: what every page of the desk shares.
  { name: 'Desk, scripts of a list', at: 'list', counts: () => true, limit: 230 },
  // A list is opened many times a day by people who write nothing.
  { name: 'Desk, editor in a list', at: 'list', counts: ({ isEditor }) => isEditor, limit: 0 },
  // ProseMirror, its tables, our tools and the checks of pasted text; fetched once a release.
  { name: 'Editor, its own scripts', at: 'article', counts: ({ isEditor }) => isEditor, limit: 210 },
  // Readers get documents without a script.
  { name: 'Public article, scripts', at: 'public', counts: () => true, limit: 0 },
];

/** The scripts that pages load, in kilobytes as they travel, beside their budgets. */
export async function bytes(browser: BenchBrowser, paths: Record<Address, string>): Promise<Figure[]> {
  const loaded = new Map<Address, Script[]>();
  for (const [at, path] of Object.entries(paths)) {
    loaded.set(at as Address, await scriptsOf(browser, path));
  }
  return budgets.map(({ name, at, counts, limit }) => {
    const counted = (loaded.get(at) ?? []).filter(counts);
    const ours = counted.reduce((sum, script) => sum + script.bytes, 0) / 1000;
    return { name, ours, baseline: 'budget', bare: limit, unit: 'kB', limit };
  });
}

/** Everything that a visit fetches until it is quiet, also what it fetches ahead for the next page. */
async function scriptsOf(browser: BenchBrowser, path: string): Promise<Script[]> {
  const { page, cdp } = await browser.open('about:blank');
  const scripts: Script[] = [];
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const urls = new Map<string, string>();
  const sizes = new Map<string, number>();
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript/.test(response.mimeType)) urls.set(requestId, response.url);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  for (const [requestId, url] of urls) {
    const { body } = await cdp.send('Network.getResponseBody', { requestId });
    scripts.push({ url, bytes: sizes.get(requestId) ?? 0, isEditor: body.includes(signOfEditor) });
  }
  await page.context().close();
  return scripts;
}
