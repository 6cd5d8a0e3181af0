import type { Places } from './places.ts';

/**
 * Puts a story in a place. What stood there moves one place down, and so does what it meets, until a place is free;
 * from the last place a story falls off the page. A story that stood elsewhere leaves that place.
 */
export function putStory(places: Places, index: number, number: number): Places {
  if (index < 0 || index >= places.length || places[index] === number) return places;
  const next = places.map((one) => (one === number ? null : one));
  let pushed: number | null = number;
  for (let at = index; at < next.length && pushed !== null; at += 1) {
    const stood: number | null = next[at] ?? null;
    next[at] = pushed;
    pushed = stood;
  }
  return next;
}

/** Sets a place free again. */
export function freePlace(places: Places, index: number): Places {
  return places.map((one, at) => (at === index ? null : one));
}

/** Changes a place with the one before it (-1) or after it (1), set or not; at the edge nothing changes. */
export function swapPlaces(places: Places, index: number, by: 1 | -1): Places {
  const other = index + by;
  if (other < 0 || other >= places.length) return places;
  return places.map((one, at) => (at === index ? places[other] : at === other ? places[index] : one) ?? null);
}

/** True when both set the same stories in the same places. */
export function isSameArrangement(a: Places, b: Places): boolean {
  const length = Math.max(a.length, b.length);
  return Array.from({ length }, (_, at) => at).every((at) => (a[at] ?? null) === (b[at] ?? null));
}

/** The stories that stand on one page and not on the other. */
export function storiesGone(before: Places, after: Places): number[] {
  return before.filter((one): one is number => one !== null && !after.includes(one));
}
