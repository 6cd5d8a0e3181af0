import { normaliseTextCounting } from '#content/normalise.ts';
import type { RepairedCharacters } from './imported-text.ts';

/** The characters that were repaired, beside the spaces, which `removed` counts. Nothing when there were none. */
export function repairsOf(text: string): { repaired?: RepairedCharacters } {
  // A byte order mark belongs to the file, not to the text.
  const { eth, invisible, recomposed } = normaliseTextCounting(text.replace(/^\uFEFF/, '')).repairs;
  const repaired: RepairedCharacters = {};
  if (eth > 0) repaired.eth = eth;
  if (invisible > 0) repaired.invisible = invisible;
  if (recomposed) repaired.recomposed = true;
  return Object.keys(repaired).length > 0 ? { repaired } : {};
}
