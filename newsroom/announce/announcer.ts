import { setTimeout as sleep } from 'node:timers/promises';
import { siteLanguages, sitePath } from '#domain/site-language.ts';

/** Tells search engines and readers of feeds that pages of the site have changed; `paths` without the host. */
export type Announce = (paths: readonly string[]) => void;

export type AnnounceSettings = {
  /** The public address of the site. */
  url: string;
  /** IndexNow (indexnow.org): the key that `/indexnow.txt` shows, and where pages are told. */
  indexNow?: { key: string; endpoint: string };
  /** The hub of WebSub (W3C) that the feeds name. */
  hub?: string;
};

type Ways = {
  send?: typeof fetch;
  warn: (fields: { to: string; status?: number; err?: unknown }) => void;
  /** Before the first try, so that several acts make one message, and between tries; in milliseconds. */
  waits?: readonly [number, ...number[]];
};

const usualWaits = [2_000, 10_000, 60_000] as const;
const longestMs = 10_000;
const mostAtOnce = 1_000;

/**
 * One message for everything that changes within two seconds, tried three times. Nobody waits for it: what a search
 * engine was not told it finds in the sitemap.
 */
export function announcer(
  { url, indexNow, hub }: AnnounceSettings,
  { send = fetch, warn, waits = usualWaits }: Ways,
): { announce: Announce; settled: () => Promise<void> } {
  let waiting = new Set<string>();
  let underway: Promise<void> = Promise.resolve();

  async function tellAll(): Promise<void> {
    await sleep(waits[0], undefined, { ref: false });
    const paths = [...waiting].slice(0, mostAtOnce);
    waiting = new Set();
    const messages = [
      ...(indexNow ? [indexNowMessage(url, indexNow, paths)] : []),
      ...(hub ? [webSubMessage(url, hub)] : []),
    ];
    await Promise.all(messages.map(deliver));
  }

  async function deliver({ to, ...request }: Message): Promise<void> {
    for (const wait of [0, ...waits.slice(1)]) {
      await sleep(wait, undefined, { ref: false });
      const problem = await tell(to, request);
      if (!problem) return;
      warn({ to, ...problem });
    }
  }

  async function tell(
    to: string,
    request: RequestInit,
  ): Promise<{ status?: number; err?: unknown } | undefined> {
    try {
      const { ok, status } = await send(to, {
        ...request,
        redirect: 'error',
        signal: AbortSignal.timeout(longestMs),
      });
      return ok ? undefined : { status };
    } catch (err) {
      return { err };
    }
  }

  return {
    announce(paths) {
      const isFirst = waiting.size === 0;
      for (const path of paths) waiting.add(path);
      if (isFirst && waiting.size > 0) underway = tellAll();
    },
    settled: () => underway,
  };
}

type Message = { to: string } & RequestInit;

function indexNowMessage(
  url: string,
  { key, endpoint }: NonNullable<AnnounceSettings['indexNow']>,
  paths: readonly string[],
): Message {
  const body = {
    host: new URL(url).host,
    key,
    keyLocation: `${url}/indexnow.txt`,
    urlList: paths.map((path) => url + path),
  };
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { to: endpoint, method: 'POST', headers, body: JSON.stringify(body) };
}

function webSubMessage(url: string, hub: string): Message {
  const body = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const language of siteLanguages)
    for (const feed of ['/feed.xml', '/atom.xml']) body.append('hub.url', url + sitePath(language, feed));
  return { to: hub, method: 'POST', body };
}
