import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumFlags, findChromium } from '#scripts/browser/find-chromium.ts';
import type { Figure } from './figure.ts';
import { openSite } from './site.ts';

const execFileAsync = promisify(execFile);
const mostOutput = 50_000_000;

/** What of a Lighthouse report is read here; scores are from 0 to 1. */
type Report = {
  categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
};
export type LightPage = { what: string; path: string };

/** Pages as Lighthouse's phone profile sees them: a hundred points in each category, or why not. */
export async function lighthouse(dataDir: string, pages: readonly LightPage[]): Promise<Figure[]> {
  const site = await openSite(dataDir, 'on');
  try {
    const figures: Figure[] = [];
    for (const { what, path } of pages) {
      const url = `http://localhost:${site.port}${path}`;
      // Rendered before it is judged: the first reader's wait is measured elsewhere.
      await (await fetch(url)).arrayBuffer();
      figures.push(...scoresOf(await reportOn(url), what));
    }
    return figures;
  } finally {
    await site.stop();
  }
}

async function reportOn(url: string): Promise<Report> {
  const { executablePath, env } = findChromium();
  const { stdout } = await execFileAsync(
    process.execPath,
    [
      'node_modules/lighthouse/cli/index.js',
      url,
      ...['--output=json', '--quiet', '--no-enable-error-reporting'],
      `--chrome-flags=${['--headless=new', ...chromiumFlags].join(' ')}`,
    ],
    { env: { ...process.env, ...env, CHROME_PATH: executablePath }, maxBuffer: mostOutput },
  );
  return JSON.parse(stdout) as Report;
}

function scoresOf({ categories, audits }: Report, what: string): Figure[] {
  return Object.values(categories).map(({ title, score, auditRefs }) => ({
    name: `Lighthouse, ${what}: ${title}`,
    ours: Math.round((score ?? 0) * 100),
    ...{ baseline: 'all points', bare: 100, unit: 'points', floor: 100 },
    reasons: auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isWhole = audit === undefined || audit.score === null || audit.score === 1;
      return weight === 0 || isWhole ? [] : [`${audit.title} ${audit.displayValue ?? ''}`.trim()];
    }),
  }));
}
