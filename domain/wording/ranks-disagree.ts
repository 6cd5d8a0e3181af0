import { peopleIn } from '#domain/people/people-in.ts';
import type { Slip } from './slip.ts';

/** Somebody whom an article introduces with two ranks; the first one is proposed. */
export function ranksThatDisagree(texts: readonly string[]): Slip[] {
  const first = new Map<string, string>();
  return texts.flatMap((text, at) =>
    peopleIn(text).flatMap(({ rank, name }) => {
      if (rank === null) return [];
      const known = first.get(name) ?? rank;
      first.set(name, known);
      return known === rank ? [] : [{ at, match: `${rank} ${name}`, suggest: `${known} ${name}` }];
    }),
  );
}
