'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { soon, TimeDialog } from '#components/desk/article/timing/time-dialog.tsx';
import { useFreshPage } from '#components/desk/lists/use-fresh-page.ts';
import { PreviewDialog } from '#components/desk/preview/preview-dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { fillPage } from '#domain/fronts/fill.ts';
import { freePlace, putStory, storiesGone, swapPlaces } from '#domain/fronts/move.ts';
import { type Place, placesOf } from '#domain/fronts/places.ts';
import { frontPreviewPath } from '#domain/preview-path.ts';
import type { ArrangementView, FrontDeskView } from '#domain/views/front-view.ts';
import { ArrangementLists } from './arrangement-lists.tsx';
import { FrontBar } from './front-bar.tsx';
import { FrontChoice } from './front-choice.tsx';
import { useFrontProblem } from './front-problem.ts';
import { FrontState } from './front-state.tsx';
import { PlaceBoard } from './place-board.tsx';
import { usePlaceName } from './place-names.ts';
import { StoryList } from './story-list.tsx';
import { useArranging } from './use-arranging.ts';
import { useDraft } from './use-draft.ts';
import { useUndoKeys } from './use-undo-keys.ts';

type Props = { view: FrontDeskView; personId: string; now: number };

/** *Sắp trang*: stories are put in the places of a page, looked at, and put up now or at a time. */
export function FrontScreen({ view, personId, now }: Props) {
  const t = useTranslations('fronts');
  const nameOf = usePlaceName();
  const moment = useMoment();
  const isEnglish = useLanguage() === 'en';
  useFreshPage();
  const draft = useDraft(view, personId);
  const arranging = useArranging(view, draft);
  const sentence = useFrontProblem(view.kind);
  const [dragged, setDragged] = useState<number>();
  const [open, setOpen] = useState<'preview' | 'later'>();
  useUndoKeys(draft);
  const { places, known } = draft;
  const { kind, frontId, sectionId, newest, sections } = view;
  const section = sections.find(({ id }) => id === sectionId);
  const pageName = section ? (isEnglish ? section.nameEn : section.name) : t('frontPage');
  const headlineOf = (number: number) => known.get(number)?.headline ?? String(number);

  function put(place: Place, number: number): void {
    const next = putStory(places, place.index, number);
    const gone = storiesGone(places, next).map((one) => t('saidGone', { headline: headlineOf(one) }));
    arranging.say([t('saidPut', { headline: headlineOf(number), place: nameOf(place) }), ...gone].join(' '));
    draft.change(() => next);
  }

  function move(place: Place, by: 1 | -1): void {
    const number = places[place.index];
    const there = placesOf(kind)[place.index + by];
    if (typeof number === 'number' && there)
      arranging.say(t('saidPut', { headline: headlineOf(number), place: nameOf(there) }));
    draft.change((before) => swapPlaces(before, place.index, by));
  }

  function load(arrangement: ArrangementView): void {
    draft.change((before) => before.map((_, at) => arrangement.places[at] ?? null));
    arranging.say(t('loaded', { when: moment(arrangement.startsAt) }));
  }

  return (
    <div className="mx-auto grid w-full max-w-7xl gap-4">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="max-w-prose">
          <h1 className="font-semibold text-2xl">{t('title')}</h1>
          <p className="text-ink-2 text-sm">{t('lead')}</p>
        </div>
        <FrontChoice view={view} />
      </header>
      <FrontBar
        draft={draft}
        busy={arranging.isSending}
        onPreview={() => setOpen('preview')}
        onLater={() => setOpen('later')}
        onNow={() => arranging.put()}
      />
      <FrontState view={view} draft={draft} />
      {arranging.problem && open !== 'later' && <Notice tone="danger">{sentence(arranging.problem)}</Notice>}
      <div aria-live="polite" className="empty:hidden">
        {arranging.said && <Notice tone="ok">{arranging.said}</Notice>}
      </div>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <section aria-label={t('places')} className="grid content-start gap-5">
          <PlaceBoard
            kind={kind}
            page={fillPage(kind, places, { known, newest })}
            isDragging={dragged !== undefined}
            acts={{
              drag: setDragged,
              drop: (place) => {
                if (dragged !== undefined) put(place, dragged);
                setDragged(undefined);
              },
              move,
              release: (place) => {
                draft.change((before) => freePlace(before, place.index));
                arranging.say(t('saidFree', { place: nameOf(place) }));
              },
            }}
          />
          <ArrangementLists
            upcoming={view.upcoming}
            earlier={view.earlier}
            busy={arranging.isSending}
            load={load}
            callOff={arranging.callOff}
          />
        </section>
        <aside className="lg:sticky lg:top-16 lg:flex lg:max-h-[calc(100dvh-5rem)] lg:flex-col">
          <StoryList
            kind={kind}
            places={places}
            newest={newest}
            learn={draft.learn}
            drag={setDragged}
            put={(place, story) => put(place, story.number)}
          />
        </aside>
      </div>
      {open === 'preview' && (
        <PreviewDialog
          path={frontPreviewPath(frontId, places)}
          title={t('previewTitle', { page: pageName })}
          description={t('previewLead')}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'later' && (
        <TimeDialog
          title={t('laterTitle')}
          description={t('laterLead')}
          initial={soon(now)}
          confirm={t('later')}
          problem={arranging.problem && sentence(arranging.problem)}
          busy={arranging.isSending}
          onClose={() => {
            arranging.forget();
            setOpen(undefined);
          }}
          onConfirm={async (at) => {
            if (await arranging.put(at)) setOpen(undefined);
          }}
        />
      )}
    </div>
  );
}
