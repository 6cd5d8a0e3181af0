import { isSameArrangement } from '#domain/fronts/move.ts';
import type { Places } from '#domain/fronts/places.ts';

/** Changes that are not up yet; `seen` is the arrangement that they began from, `past` and `future` are for undoing. */
export type Draft = { seen: string | null; places: Places; past: Places[]; future: Places[] };
export type InForce = { id: string | null; places: Places };

/** Changes the draft, or begins one from what is in force; a change that changes nothing is none. */
export function changed(
  draft: Draft | undefined,
  inForce: InForce,
  change: (places: Places) => Places,
): Draft | undefined {
  const before = draft?.places ?? inForce.places;
  const places = change(before);
  if (isSameArrangement(before, places)) return draft;
  return { seen: draft?.seen ?? inForce.id, places, past: [...(draft?.past ?? []), before], future: [] };
}

/** One change back; undefined draft stays undefined. */
export function undone(draft: Draft | undefined): Draft | undefined {
  const before = draft?.past.at(-1);
  if (!draft || !before) return draft;
  const { past, places, future } = draft;
  return { ...draft, places: before, past: past.slice(0, -1), future: [places, ...future] };
}

/** The change that was undone last, again. */
export function redone(draft: Draft | undefined): Draft | undefined {
  const [next, ...future] = draft?.future ?? [];
  if (!draft || !next) return draft;
  return { ...draft, places: next, past: [...draft.past, draft.places], future };
}
