import { useEffect, useMemo, useState } from 'react';
import { isSameArrangement } from '#domain/fronts/move.ts';
import { type Places, sizedPlaces } from '#domain/fronts/places.ts';
import type { Teaser } from '#domain/published.ts';
import type { FrontDeskView } from '#domain/views/front-view.ts';
import { changed, type Draft, type InForce, redone, undone } from './draft.ts';
import { keepDraft, keptDraft } from './draft-memory.ts';

/** What an editor makes of a page: from what is in force, with undo, kept on the device until it is up. */
export function useDraft(view: FrontDeskView, personId: string) {
  const { frontId, kind } = view;
  const [draft, setDraft] = useState<Draft>();
  const [found, setFound] = useState<ReadonlyMap<number, Teaser>>(new Map());
  const inForce: InForce = {
    id: view.inForce?.id ?? null,
    places: sizedPlaces(kind, view.inForce?.places ?? []),
  };
  const places = draft?.places ?? inForce.places;
  const known = useMemo(
    () => new Map([...found.values(), ...view.known, ...view.newest].map((story) => [story.number, story])),
    [found, view],
  );
  const isChanged = draft !== undefined && !isSameArrangement(places, inForce.places);
  const learn = (stories: readonly Teaser[]) =>
    setFound((before) => new Map([...before, ...stories.map((story) => [story.number, story] as const)]));

  useEffect(() => {
    const kept = keptDraft(personId, frontId);
    if (!kept) return;
    setFound(
      (before) => new Map([...before, ...kept.stories.map((story) => [story.number, story] as const)]),
    );
    setDraft({ seen: kept.seen, places: sizedPlaces(kind, kept.places), past: [], future: [] });
  }, [personId, frontId, kind]);

  function keep(next: Draft | undefined): void {
    setDraft(next);
    const stories = (next?.places ?? []).flatMap((number) => known.get(number ?? 0) ?? []);
    keepDraft(personId, frontId, next && { seen: next.seen, places: next.places, stories });
  }

  return {
    places,
    seen: draft?.seen ?? inForce.id,
    isChanged,
    /** Somebody has put up another arrangement since this one was begun. */
    isBehind: isChanged && draft.seen !== inForce.id,
    known,
    learn,
    change: (change: (before: Places) => Places) => keep(changed(draft, inForce, change)),
    undo: draft && draft.past.length > 0 ? () => keep(undone(draft)) : undefined,
    redo: draft && draft.future.length > 0 ? () => keep(redone(draft)) : undefined,
    /** Back to what is in force. */
    drop: () => keep(undefined),
    /** Goes on with these changes over what is in force now. */
    keepMine: () => draft && keep({ ...draft, seen: inForce.id }),
  };
}

export type DraftInHand = ReturnType<typeof useDraft>;
