import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '#components/ui/classes.ts';
import type { FilledPage } from '#domain/fronts/fill.ts';
import type { FrontKind } from '#domain/fronts/front.ts';
import { groupsOf, type Place, placesOf } from '#domain/fronts/places.ts';
import type { Teaser } from '#domain/published.ts';
import { PlaceCard } from './place-card.tsx';

export type BoardActs = {
  drag: (number: number | undefined) => void;
  drop: (place: Place) => void;
  /** Changes a place with its neighbour. */
  move: (place: Place, by: 1 | -1) => void;
  release: (place: Place) => void;
};

type Props = { kind: FrontKind; page: FilledPage<Teaser>; isDragging: boolean; acts: BoardActs };

const columns = { lead: '', beside: 'md:grid-cols-3', picks: 'md:grid-cols-2' };

/** The places of the page the way they stand on it. */
export function PlaceBoard({ kind, page, isDragging, acts }: Props) {
  const t = useTranslations('fronts');
  const around = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>(undefined);
  const places = placesOf(kind);

  // A story that a button moves takes the focus along.
  useEffect(() => {
    const button = wanted.current && around.current?.querySelector<HTMLElement>(wanted.current);
    wanted.current = undefined;
    if (button) button.focus();
  });

  function moveAndFollow(place: Place, by: 1 | -1): void {
    const act = by === 1 ? 'down' : 'up';
    const there = place.index + by;
    const isEdge = there === 0 || there === places.length - 1;
    wanted.current = `[data-place="${there}"] [data-act="${isEdge ? (act === 'up' ? 'down' : 'up') : act}"]`;
    acts.move(place, by);
  }

  return (
    <div ref={around} className="grid gap-4">
      {groupsOf[kind].map(({ name }) => (
        <section key={name} aria-label={t(`groups.${name}`)}>
          <ol className={classes('grid gap-2', columns[name])}>
            {places
              .filter(({ group }) => group.name === name)
              .map((place) => (
                <PlaceCard
                  key={place.index}
                  place={place}
                  filled={page.filled[place.index] ?? { story: undefined, isSet: false }}
                  isDragging={isDragging}
                  acts={{
                    drag: acts.drag,
                    drop: () => acts.drop(place),
                    release: () => acts.release(place),
                    up: place.index > 0 ? () => moveAndFollow(place, -1) : undefined,
                    down: place.index < places.length - 1 ? () => moveAndFollow(place, 1) : undefined,
                  }}
                />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
