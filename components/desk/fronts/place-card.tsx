import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNearMoment } from '#components/desk/article/moment.tsx';
import { useReady } from '#components/desk/shell/use-ready.ts';
import { Badge } from '#components/ui/badge.tsx';
import { classes } from '#components/ui/classes.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { Filled } from '#domain/fronts/fill.ts';
import type { Place } from '#domain/fronts/places.ts';
import { photoUrl } from '#domain/photo-urls.ts';
import type { Teaser } from '#domain/published.ts';
import { usePlaceName } from './place-names.ts';

export type PlaceActs = {
  /** Lets the dragged story go over this place. */
  drop: () => void;
  drag: (number: number | undefined) => void;
  up?: (() => void) | undefined;
  down?: (() => void) | undefined;
  release: () => void;
};

type Props = { place: Place; filled: Filled<Teaser>; isDragging: boolean; acts: PlaceActs };

/** One place of the page with what stands there: set by an editor, automatic, or nothing. */
export function PlaceCard({ place, filled: { story, isSet }, isDragging, acts }: Props) {
  const t = useTranslations('fronts');
  const name = usePlaceName()(place);
  const isReady = useReady();
  const [isOver, setOver] = useState(false);
  const letGo = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    acts.drop();
  };
  return (
    <li
      aria-label={name}
      data-place={place.index}
      data-over={(isDragging && isOver) || undefined}
      draggable={isReady && isSet}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', story?.headline ?? '');
        acts.drag(story?.number);
      }}
      onDragEnd={() => acts.drag(undefined)}
      onDragOver={(event) => {
        if (!isDragging) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={letGo}
      className={classes(
        'flex min-h-24 min-w-0 flex-col gap-1 rounded-md border p-2.5 outline-2 outline-transparent -outline-offset-2 data-over:outline-accent',
        isSet ? 'cursor-grab border-line-2 bg-paper shadow-sm' : 'border-line border-dashed bg-paper-2',
        isDragging && 'border-accent',
      )}
    >
      <div className="flex min-h-9 items-center gap-1">
        <span className="min-w-0 flex-1 truncate font-medium text-ink-2 text-xs">{name}</span>
        {!isSet && <Badge>{place.group.automatic ? t('automatic') : t('free')}</Badge>}
        {isSet && story && <PlaceButtons name={name} headline={story.headline} acts={acts} />}
      </div>
      {story ? (
        <StoryInPlace story={story} isSet={isSet} isLead={place.group.name === 'lead'} />
      ) : (
        <p className="text-ink-2 text-sm">{place.group.automatic ? t('noStoriesYet') : t('freeHint')}</p>
      )}
    </li>
  );
}

type ButtonsProps = { name: string; headline: string; acts: PlaceActs };

function PlaceButtons({ name, headline, acts }: ButtonsProps) {
  const t = useTranslations('fronts');
  const small = 'size-8';
  return (
    <span className="flex">
      <IconButton
        label={t('up', { headline })}
        icon={<ArrowUp aria-hidden />}
        className={small}
        data-act="up"
        disabled={!acts.up}
        onClick={acts.up}
      />
      <IconButton
        label={t('down', { headline })}
        icon={<ArrowDown aria-hidden />}
        className={small}
        data-act="down"
        disabled={!acts.down}
        onClick={acts.down}
      />
      <IconButton
        label={t('release', { headline, place: name })}
        icon={<X aria-hidden />}
        className={small}
        onClick={acts.release}
      />
    </span>
  );
}

type InPlaceProps = { story: Teaser; isSet: boolean; isLead: boolean };

function StoryInPlace({ story, isSet, isLead }: InPlaceProps) {
  const near = useNearMoment();
  const isEnglish = useLanguage() === 'en';
  const { photo, section } = story;
  return (
    <div className="flex min-w-0 gap-3">
      {photo && (
        // biome-ignore lint/performance/noImgElement: the newsroom makes its own sizes of photos.
        <img
          src={photoUrl(photo.assetId, isLead ? 640 : 320, 'webp')}
          alt=""
          draggable={false}
          loading="lazy"
          className={classes('shrink-0 rounded object-cover', isLead ? 'h-28 w-42 max-sm:w-28' : 'size-14')}
        />
      )}
      <div className="min-w-0">
        <p
          className={classes(
            'line-clamp-3 font-serif leading-snug',
            isLead ? 'font-semibold text-xl' : 'text-base',
            !isSet && 'text-ink-2 italic',
          )}
        >
          {story.headline}
        </p>
        <p className="mt-0.5 text-ink-2 text-xs tabular-nums">
          {isEnglish ? section.nameEn : section.name} · {near(story.publishedAt)}
        </p>
      </div>
    </div>
  );
}
