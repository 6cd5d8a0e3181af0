import type { Readable } from 'node:stream';

/** What a blob holds: read the stream to its end, or destroy it. */
export type BlobContent = { stream: Readable; size: number };

/**
 * Where photos are kept. A key names one content for ever, so a blob is written once and never changed.
 * Local directory today (`local-blob-store.ts`); an S3 store later offers the same four verbs.
 * Keys follow `blob-key.ts`; a key outside that grammar is a bug and throws.
 */
export type BlobStore = {
  /** Durable when it resolves. A key that exists already is left as it is. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<BlobContent | undefined>;
  stat(key: string): Promise<{ size: number } | undefined>;
  /** Deleting what does not exist is not an error. */
  delete(key: string): Promise<void>;
};
