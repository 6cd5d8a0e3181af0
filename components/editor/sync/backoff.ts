/** Pauses in milliseconds. Gathering keeps one request per burst of typing. */
export const pauses = {
  gather: 400,
  first: 1_000,
  longest: 30_000,
  signedOut: 30_000,
  poll: 10_000,
} as const;

/** The pause before try number `failures + 1`; `chance` in 0..1 spreads clients that failed together. */
export function backoff(failures: number, chance: number): number {
  const full = Math.min(pauses.longest, pauses.first * 2 ** (failures - 1));
  return Math.round(full * (0.5 + chance / 2));
}
