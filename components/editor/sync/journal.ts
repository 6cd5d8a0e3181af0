import type { DeviceStore } from './journal-stores.ts';
import type { Batch } from './save-queue.ts';

/** Steps that the server has not confirmed, as they lie in this browser's storage. */
export type JournalEntry = {
  articleId: string;
  personId: string;
  clientId: string;
  /** The server's version that the first step stands on. */
  version: number;
  steps: unknown[];
  /** The batch that may have reached the server. */
  batch?: Batch;
  at: number;
};

export type JournalStore = DeviceStore<JournalEntry>;

/** The journal of one person's work on one article. Its writes keep their order; none of them throws. */
export type Journal = {
  /** Whether the entry now lies in storage. */
  write(entry: JournalEntry): Promise<boolean>;
  remove(clientId: string): Promise<boolean>;
  entries(): Promise<JournalEntry[]>;
};

type Owner = { articleId: string; personId: string };

/** A store that hangs must not hold up the network. */
const patience = 2_000;

/** The journal of `owner` in `store`; without a store nothing is kept and every write says so. */
export function openJournal(store: JournalStore | undefined, { articleId, personId }: Owner): Journal {
  const prefix = `${articleId}|${personId}|`;
  let last: Promise<unknown> = Promise.resolve();

  function inOrder(work: (open: JournalStore) => Promise<unknown>): Promise<boolean> {
    if (!store) return Promise.resolve(false);
    const done = last.then(() => succeeds(work(store)));
    last = done;
    return done;
  }

  return {
    write: (entry) => inOrder((open) => open.put(prefix + entry.clientId, entry)),
    remove: (clientId) => inOrder((open) => open.remove(prefix + clientId)),
    async entries() {
      if (!store) return [];
      const found = await Promise.race([store.list(prefix).catch(() => []), later<JournalEntry[]>([])]);
      return found.toSorted((a, b) => b.at - a.at);
    },
  };
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, later(false)]);
}

function later<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), patience));
}
