import type { DeskClient } from './desk-client.ts';

/** A request that nothing is wrong with, so that only the question "may this person?" is left. */
export type EntryRequest = {
  path: string;
  /** JSON for an object, a form or a photo with its type otherwise. */
  body?: object;
  send?: { body: Buffer | string; type: string };
  /** What everybody is told by a public entry; 200 unless another answer is its purpose. */
  status?: number;
};

export type Scene = { author: DeskClient; editor: DeskClient; admin: DeskClient; site: string };
export type Make = (scene: Scene) => EntryRequest | Promise<EntryRequest>;
