import type { StorageTrouble } from '#components/editor/editor-api.ts';

/** What the writer is told about their words. Only `saved` claims that the server has everything. */
export type SaveState =
  | { kind: 'saved'; version: number }
  | { kind: 'saving'; unsent: number; storage?: StorageTrouble }
  /** Not with the server; in this browser's storage. */
  | { kind: 'keptOnDevice'; unsent: number; storage?: StorageTrouble }
  /** Neither with the server nor in this browser's storage: only on the screen. */
  | { kind: 'notKept'; unsent: number; storage?: StorageTrouble }
  | { kind: 'signedOut'; unsent: number; kept: boolean }
  | { kind: 'noAccess'; unsent: number; kept: boolean }
  | { kind: 'refused'; unsent: number; kept: boolean; message: string };

/** Whether leaving now would lose or delay words. */
export function hasUnsent(state: SaveState): boolean {
  return state.kind !== 'saved' && state.unsent > 0;
}

export function sameState(one: SaveState, other: SaveState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
