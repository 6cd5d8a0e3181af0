import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '#scripts/browser/find-chromium.ts';
import { startAnswering } from './answering-process.ts';
import { fetchPage } from './fetch-page.ts';
import type { Figure } from './figure.ts';
import type { PlainFiles } from './plain-server.ts';
import { openSite } from './site.ts';

const visits = 7;
/** A cheap phone on a slow network: four times slower, 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slower = 4;
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** How much later than from plain files the largest thing may be painted. */
const promised = 1.1;
const phone = { width: 390, height: 844 };

type Visit = { paint: number; shift: number; requests: number };

/** An article by what it has: `path` is its public address. */
export type Illustration = { what: string; path: string };

/** When a cheap phone has painted the largest part of each article, beside the same page from plain files. */
export async function firstPaint(dataDir: string, articles: readonly Illustration[]): Promise<Figure[]> {
  const site = await openSite(dataDir, 'on');
  try {
    const figures: Figure[] = [];
    for (const article of articles) figures.push(...(await paintOf(site.port, article)));
    return figures;
  } finally {
    await site.stop();
  }
}

async function paintOf(port: number, { what, path }: Illustration): Promise<Figure[]> {
  const plain = startAnswering('scripts/bench/plain-server.ts');
  const { executablePath, env } = findChromium();
  const browser = await chromium.launch({
    ...{ executablePath, args: [...chromiumFlags] },
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const plainPort = await plain.ask<number>(await filesOf(port, path));
    const [ours, bare]: [Visit[], Visit[]] = [[], []];
    for (let visit = 0; visit < visits; visit += 1) {
      ours.push(await visitOnce(browser, `http://localhost:${port}${path}`));
      bare.push(await visitOnce(browser, `http://localhost:${plainPort}${path}`));
    }
    const middle = { ours: middleOf(ours, 'paint'), bare: middleOf(bare, 'paint') };
    const baseline = 'the same page from plain files';
    return [
      {
        name: `Largest paint on a cheap phone, ${what}`,
        ...middle,
        baseline,
        unit: 'ms',
        limit: promised * middle.bare,
      },
      {
        ...{
          name: `Layout shift on a cheap phone, ${what}`,
          baseline: 'none',
          unit: 'points',
          bare: 0,
          limit: 0,
        },
        ours: Math.max(...ours.map(({ shift }) => shift)),
      },
      {
        ...{ name: `Requests of a first visit, ${what}`, baseline, unit: 'requests', limit: 8 },
        ...{ ours: middleOf(ours, 'requests'), bare: middleOf(bare, 'requests') },
      },
    ];
  } finally {
    await browser.close();
    await plain.stop();
  }
}

/** The page and what it names, as they travel. */
async function filesOf(port: number, path: string): Promise<PlainFiles> {
  const page = await fetchPage(port, path, 'gzip');
  const html = await (await fetch(`http://localhost:${port}${path}`)).text();
  const named = [...html.matchAll(/[\s"'(,](\/[^"'()\s,]+\.(?:woff2|js|webp|avif|jpg|svg))/g)];
  const paths = new Set(named.map(([, one = '']) => one));
  const files: PlainFiles = { [path]: { headers: page.headers, body: page.body.toString('base64') } };
  for (const one of paths) {
    const { status, headers, body } = await fetchPage(port, one, 'gzip');
    if (status === 200) files[one] = { headers, body: body.toString('base64') };
  }
  return files;
}

async function visitOnce(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: phone });
  try {
    const page = await context.newPage();
    let requests = 0;
    page.on('request', () => {
      requests += 1;
    });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.goto(url, { waitUntil: 'networkidle' });
    return { ...(await page.evaluate<Omit<Visit, 'requests'>>(measured)), requests };
  } finally {
    await context.close();
  }
}

/** Runs in the page, as text: what the browser noted while it was drawn. */
const measured = `(async () => {
  const seen = (type) => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
    setTimeout(() => resolve([]), 500);
  });
  const paints = await seen('largest-contentful-paint');
  const shifts = await seen('layout-shift');
  return { paint: paints.at(-1)?.startTime ?? 0, shift: shifts.reduce((sum, { value }) => sum + value, 0) };
})()`;

function middleOf(visits: readonly Visit[], key: keyof Visit): number {
  return visits.map((visit) => visit[key]).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? 0;
}
