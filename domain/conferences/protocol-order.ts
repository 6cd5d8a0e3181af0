import { ranks } from '#domain/people/people-in.ts';
import { readPersonLine } from './person-line.ts';
import { heightOf } from './protocol-offices.ts';

/** Where a person stands: by office among those of Party and state, else by rank; `place` 0 is the first. */
type Standing = { by: 'office' | 'rank'; place: number };

/** Whether somebody stands before somebody higher; offices and ranks are compared each among themselves. */
export function isOutOfOrder(lines: readonly string[]): boolean {
  return inOrder(lines).some((line, at) => line !== lines[at]);
}

/** The lines with those of one measure in order among the places that they take up; all others stay where they are. */
export function inOrder(lines: readonly string[]): string[] {
  return (['office', 'rank'] as const).reduce<string[]>(sortedBy, [...lines]);
}

function sortedBy(lines: string[], by: Standing['by']): string[] {
  const placeOf = (line: string) => {
    const standing = standingOf(line);
    return standing?.by === by ? standing.place : undefined;
  };
  const measured = lines
    .filter((line) => placeOf(line) !== undefined)
    .sort((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0));
  return lines.map((line) => (placeOf(line) === undefined ? line : (measured.shift() ?? line)));
}

function standingOf(line: string): Standing | undefined {
  const person = readPersonLine(line);
  if (!person) return undefined;
  const height = heightOf(person.offices, person.rank !== null);
  if (height !== undefined) return { by: 'office', place: height };
  const rank = person.rank === null ? -1 : (ranks as readonly string[]).indexOf(person.rank);
  return rank < 0 ? undefined : { by: 'rank', place: rank };
}
