import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '#scripts/browser/find-chromium.ts';

/** A browser of one's own with a profile on the disk, as people have it: what it stores outlives its process. */
export type OwnBrowser = {
  browser: Browser;
  /** What a power cut does to a browser: no goodbye to any page. */
  kill: () => Promise<void>;
};

export async function openOwnBrowser(profile: string): Promise<OwnBrowser> {
  const { executablePath, env } = findChromium();
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executablePath, [...chromiumFlags, ...flags, 'about:blank'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: its helpers go with it.
    detached: true,
  });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  return {
    browser,
    async kill() {
      const ended = once(child, 'exit');
      // Only lets go of it: the pages stay open, and the runner does not wait for one that is dead.
      await browser.close();
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await ended;
    },
  };
}

/** Chromium says on its error output where it listens. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('the browser has no error output');
  for await (const line of createInterface({ input: child.stderr })) {
    const [address] = /ws:\/\/\S+/.exec(line) ?? [];
    if (address) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error('the browser ended before it said where it listens');
}
