import type { Store } from '#db/store.ts';
import type { Imprint } from '#domain/imprint.ts';
import type { BlobStore } from '#media/blob-store.ts';
import type { Announce } from '#newsroom/announce/announcer.ts';
import type { Press } from '#press/press.ts';

/** What every use case is given: where things are kept, what time it is, and whom to tell after a commit. */
export type Newsroom = {
  store: Store;
  clock: () => number;
  /** UUIDv7: ids sort by the time they were made. */
  newId: () => string;
  /** Readers' pages in memory; told only after a commit, never inside a transaction. */
  press: Pick<Press, 'purge' | 'warm'>;
  blobs: BlobStore;
  /** What the newspaper says about itself; nothing is published while a compulsory line is missing. */
  imprint: Imprint;
  /** Tells search engines of pages that changed, after a commit; absent where none are told. */
  announce?: Announce;
};
