import type { Page } from './page.ts';

/** A page and how long it may be served; times in milliseconds of the press's clock. */
export type StoredPage = {
  page: Page;
  tags: readonly string[];
  /** Absent for a page that has no age: see `StorageRule`. */
  storedAt: number | undefined;
  freshUntil: number;
  staleUntil: number;
};
export type Budget = { bytes: number; entries: number; pageBytes: number };

/** Pages by key within a budget; the one that nobody asked for the longest goes first. */
export type PageStore = {
  get(key: string): StoredPage | undefined;
  /** False when the page alone is too large. */
  set(key: string, stored: StoredPage): boolean;
  delete(key: string): void;
  /** How many pages carried one of the tags and are gone. */
  purge(tags: readonly string[]): number;
  size(): { entries: number; bytes: number; evicted: number };
};

/** A page is moved to the end once in so many reads at most. */
const often = 64;

export function createPageStore(budget: Budget): PageStore {
  // A Map remembers the order of insertion: a page that is asked for is put at its end.
  const pages = new Map<string, StoredPage>();
  const moved = new WeakMap<StoredPage, number>();
  let reads = 0;
  let bytes = 0;
  let evicted = 0;

  function remove(key: string): void {
    const found = pages.get(key);
    if (!found) return;
    pages.delete(key);
    bytes -= weight(key, found);
  }

  function makeRoom(): void {
    for (const key of pages.keys()) {
      if (bytes <= budget.bytes && pages.size <= budget.entries) return;
      remove(key);
      evicted += 1;
    }
  }

  return {
    get(key) {
      const found = pages.get(key);
      if (!found) return undefined;
      // A page that was moved a moment ago need not move again: most readers ask for the same few.
      reads += 1;
      if (reads - (moved.get(found) ?? -often) < often) return found;
      moved.set(found, reads);
      pages.delete(key);
      pages.set(key, found);
      return found;
    },
    set(key, stored) {
      remove(key);
      if (stored.page.bytes > budget.pageBytes) return false;
      pages.set(key, stored);
      bytes += weight(key, stored);
      makeRoom();
      return true;
    },
    delete: remove,
    purge(tags) {
      const gone = [...pages].filter(([, { tags: carried }]) => carried.some((tag) => tags.includes(tag)));
      for (const [key] of gone) remove(key);
      return gone.length;
    },
    size: () => ({ entries: pages.size, bytes, evicted }),
  };
}

function weight(key: string, { page }: StoredPage): number {
  return page.bytes + key.length * 2;
}
