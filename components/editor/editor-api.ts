import type { PublishedLink } from '#domain/published.ts';

/** A step as it travels: its JSON and the client that made it. */
export type SentStep = { step: unknown; clientId: string };

export type StorageTrouble = 'storageFull' | 'storageBroken';

/** What keeps steps from being stored; every transport problem is one of these. */
export type Hindrance =
  | { kind: 'signedOut' }
  | { kind: 'noAccess' }
  | { kind: 'refused'; message: string }
  | { kind: 'tooMany'; retryAfterMs: number }
  /** The server answers, and its storage takes nothing: no room, or a broken disk. */
  | { kind: 'noStorage'; why: StorageTrouble }
  | { kind: 'unreachable' };

export type StepsAnswer =
  | { kind: 'accepted'; version: number }
  | { kind: 'behind'; version: number; steps: SentStep[] }
  | Hindrance;
export type FetchAnswer = { kind: 'steps'; version: number; steps: SentStep[] } | Hindrance;
export type StepsRequest = { version: number; steps: unknown[]; clientId: string; batchId: string };

export type PhotoAnswer =
  | { kind: 'stored'; assetId: string; width: number; height: number; url: string }
  | { kind: 'refused'; rule: string }
  | { kind: 'cancelled' }
  | { kind: 'signedOut' }
  | { kind: 'unreachable' };
export type PhotoProgress = { onProgress: (share: number) => void; signal: AbortSignal };

/** Everything that the editor asks of the server. Nothing here throws: what goes wrong is an answer. */
export type EditorApi = {
  sendSteps(request: StepsRequest): Promise<StepsAnswer>;
  fetchSteps(since: number): Promise<FetchAnswer>;
  uploadPhoto(file: File, progress: PhotoProgress): Promise<PhotoAnswer>;
  /** Published articles to link to; undefined when nobody can say. */
  findPublished(query: string): Promise<PublishedLink[] | undefined>;
  /** Where the desk shows a stored photo. */
  photoUrl(assetId: string): string;
};
