import { type DeviceStore, openDeviceStore } from '#components/editor/sync/journal-stores.ts';

/** Words that a deletion by somebody else took from their writer, and where they stood. */
export type TakenWords = {
  id: string;
  /** When, in milliseconds since the epoch. */
  at: number;
  text: string;
  /** The text block that they stood in, as the writer last saw it. */
  block: string;
  /** The block above it. */
  above: string;
};

/** A store that hangs must not hold up saving. */
const patience = 2_000;

type Owner = { articleId: string; personId: string };

/** What one person was left with of one article; it stays on this device until they decide. */
export type TakenShelf = {
  keep(words: TakenWords): Promise<void>;
  remove(id: string): Promise<void>;
  list(): Promise<TakenWords[]>;
};

export function openTakenStore(): Promise<DeviceStore<TakenWords> | undefined> {
  return openDeviceStore({ database: 'toasoan-taken', table: 'words' });
}

/** The shelf of `owner` in `store`. None of its acts throws: what the device does not keep is still on the screen. */
export function takenShelf(
  store: DeviceStore<TakenWords> | undefined,
  { articleId, personId }: Owner,
): TakenShelf {
  const prefix = `${articleId}|${personId}|`;
  return {
    keep: (words) => settled(store?.put(prefix + words.id, words), undefined),
    remove: (id) => settled(store?.remove(prefix + id), undefined),
    list: () => settled(store?.list(prefix), []),
  };
}

/** What `work` answers; `otherwise` when there is none, when it fails, or when it takes too long. */
async function settled<T>(work: Promise<T> | undefined, otherwise: T): Promise<T> {
  if (!work) return otherwise;
  const late = new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), patience));
  return Promise.race([work.catch(() => otherwise), late]);
}
