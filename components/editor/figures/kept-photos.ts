import { canHoldNames, holdName, type Release } from '#components/editor/sync/held-name.ts';
import { type DeviceStore, openFileStore } from '#components/editor/sync/journal-stores.ts';

/** A photo on its way into a figure, as it lies on this device. */
export type KeptPhoto = { figureId: string; file: File; at: number };

/** The photos of one person for one article that the server does not have yet. None of its acts throws. */
export type KeptPhotos = {
  keep(figureId: string, file: File): Promise<void>;
  /** The server has it, or never will, or nobody wants it any more. */
  letGo(figureId: string): Promise<void>;
  /** What earlier visits left, without what another tab is sending now. */
  left(): Promise<KeptPhoto[]>;
  close(): void;
};

type Owner = { articleId: string; personId: string };

/** A file that nobody came back for in so long is not kept for ever. */
const longest = 30 * 24 * 3_600_000;

export function openPhotoStore(): Promise<DeviceStore<KeptPhoto> | undefined> {
  return openFileStore({ database: 'toasoan-photos', table: 'waiting' });
}

export function keptPhotos(
  opened: Promise<DeviceStore<KeptPhoto> | undefined>,
  { articleId, personId }: Owner,
  clock: () => number = Date.now,
): KeptPhotos {
  const prefix = `${articleId}|${personId}|`;
  const held = new Map<string, Promise<Release | undefined>>();
  const hold = (figureId: string) => {
    const mine = held.get(figureId) ?? holdFigure(figureId);
    held.set(figureId, mine);
    return mine;
  };
  const release = async (figureId: string) => {
    const mine = held.get(figureId);
    held.delete(figureId);
    (await mine)?.();
  };
  /** A full device or a private window keeps nothing; the photo then travels as it always did. */
  const quietly = async (work: (store: DeviceStore<KeptPhoto>) => Promise<void>) => {
    const store = await opened;
    await (store && work(store).catch(() => undefined));
  };

  async function isFree({ figureId, at }: KeptPhoto): Promise<boolean> {
    if (held.has(figureId)) return false;
    if (!(await hold(figureId))) {
      held.delete(figureId);
      return false;
    }
    if (clock() - at < longest) return true;
    await letGo(figureId);
    return false;
  }

  async function letGo(figureId: string): Promise<void> {
    await quietly((store) => store.remove(prefix + figureId));
    await release(figureId);
  }

  return {
    async keep(figureId, file) {
      await hold(figureId);
      await quietly((store) => store.put(prefix + figureId, { figureId, file, at: clock() }));
    },
    letGo,
    async left() {
      const entries = await opened.then((store) => store?.list(prefix)).catch(() => []);
      const free: KeptPhoto[] = [];
      for (const entry of entries ?? []) if (await isFree(entry)) free.push(entry);
      return free.sort((a, b) => a.at - b.at);
    },
    close() {
      for (const figureId of held.keys()) void release(figureId);
    },
  };
}

/** Without locks two tabs may send the same file; the server knows it again by its bytes. */
async function holdFigure(figureId: string): Promise<Release | undefined> {
  return canHoldNames() ? holdName(`toasoan-photo-${figureId}`) : () => {};
}
