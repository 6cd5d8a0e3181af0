import type { QueryWord } from './query.ts';
import { isMarked, wordsOf } from './words.ts';

/** A piece of text, and whether it is what somebody looked for. */
export type Part = { text: string; isHit: boolean };

const passageWords = 36;

/**
 * A text with the words of a query told apart. A word that was typed with marks hits only where it has them, unless
 * the text has none of those: then its bare letters count.
 */
export function highlighted(text: string, query: readonly QueryWord[]): Part[] {
  const nfc = text.normalize('NFC');
  return partsOf(nfc, hitsIn(nfc, query));
}

/** The lines of a text that say most about a query, in at most 36 words around where most of it stands. */
export function passageOf(text: string, query: readonly QueryWord[]): Part[] {
  const nfc = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const words = wordsOf(nfc);
  const hits = new Set(hitsIn(nfc, query).map(({ from }) => from));
  const start = bestStart(words.map(({ from, folded }) => (hits.has(from) ? folded : undefined)));
  const first = words[start];
  const last = words[Math.min(words.length, start + passageWords) - 1];
  if (!first || !last) return [];
  const isCutBefore = start > 0;
  const isCutAfter = last.to < nfc.trimEnd().length - 1;
  const cut = nfc.slice(isCutBefore ? first.from : 0, isCutAfter ? last.to : nfc.length);
  const parts = partsOf(cut, hitsIn(cut, query));
  return [
    ...(isCutBefore ? [{ text: '… ', isHit: false }] : []),
    ...parts,
    ...(isCutAfter ? [{ text: ' …', isHit: false }] : []),
  ];
}

type Hit = { from: number; to: number };

function hitsIn(nfc: string, query: readonly QueryWord[]): Hit[] {
  const words = wordsOf(nfc);
  const asTyped = query.filter(
    (asked) => isMarked(asked) && words.some(({ exact }) => exact === asked.exact),
  );
  return words.filter((word) =>
    query.some((asked) =>
      asTyped.includes(asked) ? word.exact === asked.exact : word.folded === asked.folded,
    ),
  );
}

/** Where the window begins that holds most different words of the query, then most of them; a little before the first. */
function bestStart(hits: readonly (string | undefined)[]): number {
  let best = { at: 0, score: 0 };
  hits.forEach((hit, at) => {
    if (hit === undefined) return;
    const inside = hits.slice(at, at + passageWords - 6).filter((one) => one !== undefined);
    const score = new Set(inside).size * 100 + inside.length;
    if (score > best.score) best = { at, score };
  });
  return Math.max(0, Math.min(best.at - 5, hits.length - passageWords));
}

function partsOf(text: string, hits: readonly Hit[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to } of joined(text, hits)) {
    if (from > at) parts.push({ text: text.slice(at, from), isHit: false });
    parts.push({ text: text.slice(from, to), isHit: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isHit: false });
  return parts;
}

/** Words beside each other are one hit: a phrase is marked whole. */
function joined(text: string, hits: readonly Hit[]): Hit[] {
  const runs: Hit[] = [];
  for (const hit of hits) {
    const before = runs.at(-1);
    if (before && /^[\s/-]$/.test(text.slice(before.to, hit.from))) before.to = hit.to;
    else runs.push({ from: hit.from, to: hit.to });
  }
  return runs;
}
