import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { openSession } from '#newsroom/sign-in/open-session.ts';
import { sessionCookieName } from '#newsroom/sign-in/session-cookie.ts';
import type { BenchNewsroom } from '#scripts/bench/bench-newsroom.ts';
import { chromiumFlags, findChromium } from '#scripts/browser/find-chromium.ts';

/** A browser in which the bench's writer is signed in at the site on this port. */
export type BenchBrowser = {
  open: (path: string) => Promise<{ page: Page; cdp: CDPSession }>;
  close: () => Promise<void>;
};

/** A session of the writer, as their cookie holds it; made while the database is open to us. */
export function writersToken({ desk, writer }: BenchNewsroom): Promise<string> {
  return desk.store.tx((q) => openSession(q, desk, { personId: writer.id }));
}

export async function openBenchBrowser(port: number, token: string): Promise<BenchBrowser> {
  const { executablePath, env } = findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumFlags, '--js-flags=--expose-gc'],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  const url = `http://localhost:${port}`;
  return {
    async open(path) {
      const context = await signedIn(await browser.newContext({ baseURL: url }), url, token);
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await page.goto(path);
      return { page, cdp };
    },
    close: () => browser.close(),
  };
}

async function signedIn(context: BrowserContext, url: string, value: string): Promise<BrowserContext> {
  await context.addCookies([{ name: sessionCookieName({ url }), value, url, httpOnly: true }]);
  return context;
}
