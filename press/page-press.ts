import { type Page, passingPage, pressedPage } from './page.ts';
import { pageKey } from './page-key.ts';
import { type Budget, createPageStore } from './page-store.ts';
import type { Press } from './press.ts';
import type { Render, RenderedAnswer } from './rendered-answer.ts';
import { storageRule } from './storage-rule.ts';

/** How an answer came about; `joined` waited for another reader's rendering. */
export type Source = 'hit' | 'stale' | 'miss' | 'joined';
export type PressAnswer = { page: Page; source: Source; ageMs: number };

export type PressCounters = Record<Source, number> & {
  stored: number;
  notStored: number;
  failed: number;
  purged: number;
  evicted: number;
  entries: number;
  bytes: number;
};

/** The press as server.ts sees it. */
export type PagePress = Press & {
  /** The page of a key that `pageKey` made. Throws what the renderer throws, when nothing stored can stand in. */
  answer(key: string): Promise<PressAnswer>;
  counters(): PressCounters;
  /** The page of a key when it can be served this moment without asking anybody; a hit when the caller `takes` it. */
  ready(key: string, takes: (page: Page) => boolean): PressAnswer | undefined;
};

export type PressOptions = { render: Render; clock?: () => number; budget?: Partial<Budget> };
const usualBudget: Budget = { bytes: 96_000_000, entries: 10_000, pageBytes: 4_000_000 };

/** Public pages in memory (promise 5): rendered once however many ask, purged by tag, within a budget. */
export function createPagePress({ render, clock = Date.now, budget }: PressOptions): PagePress {
  const pages = createPageStore({ ...usualBudget, ...budget });
  const flights = new Map<string, Promise<Page>>();
  const counts = { hit: 0, stale: 0, miss: 0, joined: 0, stored: 0, notStored: 0, failed: 0, purged: 0 };
  let generation = 0;
  let warming: Promise<unknown> = Promise.resolve();

  /** One rendering at a time for each key; a purge cuts it loose, so later readers get a new one. */
  function fly(key: string): Promise<Page> {
    const underway = flights.get(key);
    if (underway) return underway;
    const flight: Promise<Page> = make(key).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    flights.set(key, flight);
    return flight;
  }

  async function make(key: string): Promise<Page> {
    const bornIn = generation;
    const answer = await render(key).catch((error: unknown) => {
      counts.failed += 1;
      throw error;
    });
    const rule = storageRule(answer);
    const page = await (rule ? pressedPage(answer) : passingPage(answer));
    // What was rendered before a purge may show what the purge was about: it is served, but not kept.
    if (bornIn !== generation) return page;
    if (!rule) forget(key, answer);
    const now = clock();
    const freshUntil = now + (rule?.freshMs ?? 0);
    const life = {
      storedAt: rule?.isOurs ? undefined : now,
      freshUntil,
      staleUntil: freshUntil + (rule?.staleMs ?? 0),
    };
    const isKept = rule !== undefined && pages.set(key, { page, tags: rule.tags, ...life });
    counts[isKept ? 'stored' : 'notStored'] += 1;
    return page;
  }

  /** A page that is gone leaves the store; an error of the moment does not drive out what still stands. */
  function forget(key: string, { status }: RenderedAnswer): void {
    if (status < 500) pages.delete(key);
  }

  function settle(page: Page, source: Source, storedAt = clock()): PressAnswer {
    counts[source] += 1;
    return { page, source, ageMs: Math.max(0, clock() - storedAt) };
  }

  return {
    async answer(key) {
      const stored = pages.get(key);
      const now = clock();
      if (stored && now < stored.freshUntil) return settle(stored.page, 'hit', stored.storedAt);
      if (stored && now < stored.staleUntil) {
        fly(key).catch(() => undefined);
        return settle(stored.page, 'stale', stored.storedAt);
      }
      const source = flights.has(key) ? 'joined' : 'miss';
      return settle(await fly(key), source);
    },
    ready(key, takes) {
      const stored = pages.get(key);
      const isReady = stored !== undefined && clock() < stored.freshUntil && takes(stored.page);
      return isReady ? settle(stored.page, 'hit', stored.storedAt) : undefined;
    },
    purge(tags) {
      generation += 1;
      flights.clear();
      counts.purged += pages.purge(tags);
    },
    warm(path) {
      const key = pageKey(path);
      if (key === undefined) return;
      // One after the other: who waits for the first page does not wait for the others as well.
      warming = warming.then(() => fly(key)).catch(() => undefined);
    },
    counters: () => ({ ...counts, ...pages.size() }),
  };
}
