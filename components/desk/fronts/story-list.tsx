import { LayoutTemplate } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useNearMoment } from '#components/desk/article/moment.tsx';
import { useReady } from '#components/desk/shell/use-ready.ts';
import { Field, Input } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Menu } from '#components/ui/menu.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { FrontKind } from '#domain/fronts/front.ts';
import { type Place, type Places, placesOf } from '#domain/fronts/places.ts';
import type { Teaser } from '#domain/published.ts';
import { usePlaceName } from './place-names.ts';
import { useStories } from './use-stories.ts';

type Props = {
  kind: FrontKind;
  places: Places;
  newest: readonly Teaser[];
  learn: (stories: readonly Teaser[]) => void;
  drag: (number: number | undefined) => void;
  put: (place: Place, story: Teaser) => void;
};

/** What may stand on the page: live stories, newest first, or those that hold some words. */
export function StoryList({ kind, places, newest, learn, drag, put }: Props) {
  const t = useTranslations('fronts');
  const problems = useTranslations('problems');
  const isReady = useReady();
  const { query, setQuery, stories, state } = useStories(newest, learn);
  return (
    <section aria-labelledby="front-stories" className="flex min-h-0 flex-col gap-3">
      <h2 id="front-stories" className="font-semibold text-lg">
        {t('stories')}
      </h2>
      <Field label={t('find')} hint={t('storiesHint')}>
        <Input
          type="search"
          value={query}
          maxLength={200}
          // What is typed before the page's scripts run would be lost.
          disabled={!isReady}
          onChange={({ target }) => setQuery(target.value)}
        />
      </Field>
      {state === 'failed' && <Notice tone="danger">{problems('offline')}</Notice>}
      <p role="status" className="sr-only">
        {state === 'finding' ? t('finding') : ''}
      </p>
      {stories.length === 0 && state === 'idle' && (
        <p className="text-ink-2 text-sm">{query === '' ? t('noStoriesYet') : t('noStories')}</p>
      )}
      <ul aria-label={t('stories')} className="grid min-h-0 gap-1 overflow-y-auto">
        {stories.map((story) => (
          <StoryLine
            key={story.number}
            story={story}
            places={places}
            kind={kind}
            drag={drag}
            put={(place) => put(place, story)}
          />
        ))}
      </ul>
    </section>
  );
}

type LineProps = Pick<Props, 'kind' | 'places' | 'drag'> & { story: Teaser; put: (place: Place) => void };

function StoryLine({ story, kind, places, drag, put }: LineProps) {
  const t = useTranslations('fronts');
  const nameOf = usePlaceName();
  const isReady = useReady();
  const near = useNearMoment();
  const isEnglish = useLanguage() === 'en';
  const { headline, section, number } = story;
  const all = placesOf(kind);
  const at = all[places.indexOf(number)];
  return (
    <li
      draggable={isReady}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', headline);
        drag(number);
      }}
      onDragEnd={() => drag(undefined)}
      className="flex cursor-grab items-start gap-1 rounded-md border border-line bg-paper py-1.5 pr-1 pl-2.5"
    >
      <div className="min-w-0 flex-1">
        <p className="font-serif text-[0.95rem] leading-snug">{headline}</p>
        <p className="mt-0.5 text-ink-2 text-xs tabular-nums">
          {isEnglish ? section.nameEn : section.name} · {near(story.publishedAt)}
        </p>
        {at && <p className="font-medium text-accent text-xs">{t('standsAt', { place: nameOf(at) })}</p>}
      </div>
      <Menu
        heading={t('putInto')}
        trigger={<IconButton label={t('put', { headline })} icon={<LayoutTemplate aria-hidden />} />}
        items={all.map((place) => ({
          id: String(place.index),
          label: nameOf(place),
          disabled: place.index === at?.index,
          onSelect: () => put(place),
        }))}
      />
    </li>
  );
}
