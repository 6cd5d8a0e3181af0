import { photoLimits } from '#domain/photo-rules.ts';

/** What the front door bears (docs/sources.md, Slow and large requests). Times in milliseconds, sizes in bytes. */
export const frontLimits = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  /** Longer than the 60 s for which nginx keeps its side open, so that it never writes into a closed connection. */
  keepAliveTimeout: 65_000,
  /** A connection on which nothing moves, in either direction. */
  idleTimeout: 120_000,
  /** How often Node looks for connections that are over their time. */
  checkEvery: 2_000,
  connections: 2_000,
  headerBytes: 16_384,
  targetLength: 4_096,
  bodyBytes: 2_000_000,
  photoBytes: photoLimits.bytes,
  /** A refused body is read to its end, so that the sender sees the answer; a larger one is cut off. */
  drainBytes: 100_000_000,
  /** How long a stopping server lets its readers finish. */
  stopWithin: 10_000,
} as const;

export type FrontLimits = { readonly [name in keyof typeof frontLimits]: number };
