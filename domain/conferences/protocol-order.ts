import { ranks } from '#domain/people/people-in.ts';
import { readPersonLine } from './person-line.ts';

/** Whether somebody stands before somebody of higher rank; those without a rank stand where they are. */
export function isOutOfRankOrder(lines: readonly string[]): boolean {
  const known = lines.map(rankOf).filter((rank) => rank >= 0);
  return known.some((rank, at) => at > 0 && rank < (known[at - 1] ?? 0));
}

/** The lines with ranks in order among the places of those who have one; equal ranks keep theirs. */
export function sortedByRank(lines: readonly string[]): string[] {
  const ranked = lines.filter((line) => rankOf(line) >= 0).sort((one, other) => rankOf(one) - rankOf(other));
  return lines.map((line) => (rankOf(line) < 0 ? line : (ranked.shift() ?? line)));
}

function rankOf(line: string): number {
  const rank = readPersonLine(line)?.rank;
  return rank ? (ranks as readonly string[]).indexOf(rank) : -1;
}
