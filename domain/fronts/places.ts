import type { FrontKind } from './front.ts';

export type GroupName = 'lead' | 'beside' | 'picks';
/**
 * Places that stand together on the page; where nothing is set, an automatic one shows the newest story that stands
 * nowhere else, and any other shows nothing.
 */
export type Group = { name: GroupName; room: number; automatic: boolean };

/** The places of the pages that editors arrange, from the top: screen, server and tests read these rows. */
export const groupsOf = {
  frontPage: [
    { name: 'lead', room: 1, automatic: true },
    { name: 'beside', room: 3, automatic: true },
    { name: 'picks', room: 6, automatic: false },
  ],
  section: [
    { name: 'lead', room: 1, automatic: true },
    { name: 'beside', room: 3, automatic: true },
  ],
} as const satisfies Record<FrontKind, readonly Group[]>;

/** What is set, place by place from the top: the public number of a story, or null where nothing is set. */
export type Places = readonly (number | null)[];

/** One place of a page, `index` counted from 0 over the whole page, `order` from 1 within its group. */
export type Place = { index: number; group: Group; order: number };

/** Every place of such a page, from the top. */
export function placesOf(kind: FrontKind): Place[] {
  const groups: readonly Group[] = groupsOf[kind];
  return groups
    .flatMap((group) => Array.from({ length: group.room }, (_, at) => ({ group, order: at + 1 })))
    .map((place, index) => ({ index, ...place }));
}

/** As many places as such a page has, whatever number of them was kept. */
export function sizedPlaces(kind: FrontKind, places: Places): (number | null)[] {
  return placesOf(kind).map(({ index }) => places[index] ?? null);
}
