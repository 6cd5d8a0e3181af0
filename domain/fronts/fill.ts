import type { FrontKind } from './front.ts';
import { type GroupName, type Places, placesOf } from './places.ts';

/** What such a page needs to know of a story. */
type Story = { number: number; photo?: unknown };

/** A story in a place; `isSet` when an editor put it there. */
export type Filled<S> = { story: S | undefined; isSet: boolean };

export type FilledPage<S> = {
  /** One for every place of the page. */
  filled: Filled<S>[];
  /** The newest that stand in no place, newest first. */
  rest: S[];
};

/** So far down the newest a lead with a photo is looked for. */
const nearNewest = 4;

/**
 * The page as readers get it. `known` holds the stories that may be set: one that readers see no more leaves its place
 * to the newest. `newest` is newest first. On the front page an automatic lead is the first of the four newest that
 * has a photo.
 */
export function fillPage<S extends Story>(
  kind: FrontKind,
  places: Places,
  { known, newest }: { known: ReadonlyMap<number, S>; newest: readonly S[] },
): FilledPage<S> {
  const set = placesOf(kind).map(({ index }) => known.get(places[index] ?? 0));
  const standing = new Set(set.flatMap((story) => (story ? [story.number] : [])));
  let rest = newest.filter(({ number }) => !standing.has(number));
  const filled = placesOf(kind).map(({ index, group }): Filled<S> => {
    const story = set[index];
    if (story) return { story, isSet: true };
    if (!group.automatic) return { story: undefined, isSet: false };
    const next = kind === 'frontPage' && group.name === 'lead' ? leadOf(rest) : rest[0];
    rest = rest.filter((one) => one !== next);
    return { story: next, isSet: false };
  });
  return { filled, rest };
}

function leadOf<S extends Story>(newest: readonly S[]): S | undefined {
  return newest.slice(0, nearNewest).find(({ photo }) => photo !== undefined) ?? newest[0];
}

/** The stories of one group of places, from the top. */
export function storiesOfGroup<S>(kind: FrontKind, { filled }: FilledPage<S>, name: GroupName): S[] {
  return placesOf(kind)
    .filter(({ group }) => group.name === name)
    .flatMap(({ index }) => filled[index]?.story ?? []);
}
