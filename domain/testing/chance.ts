/** Chance that can be played again: the same seed makes the same decisions. */
export type Chance = {
  /** A whole number from 0 to `below - 1`. */
  below: (below: number) => number;
  /** True in `share` of the cases, 0 to 1. */
  happens: (share: number) => boolean;
  oneOf: <T>(choices: readonly [T, ...T[]]) => T;
};

/** Mulberry32 (Tommy Ettinger, public domain): small, and good enough to mix events. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    happens: (share) => next() < share,
    oneOf: (choices) => choices[below(choices.length)] ?? choices[0],
  };
}
