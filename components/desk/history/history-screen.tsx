'use client';

import './history.css';
import { ArrowLeft } from 'lucide-react';
import type { Route } from 'next';
import { useTranslations } from 'use-intl';
import { Changes } from '#components/desk/article/changes.tsx';
import { useMoment } from '#components/desk/article/moment.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { MomentComparison, MomentView, TimelineView } from '#domain/views/history-view.ts';
import { AuthorsLegend } from './authors-legend.tsx';
import { type HistoryQuery, historyPath } from './history-query.ts';
import { MomentBody } from './moment-body.tsx';
import { MomentSlider } from './moment-slider.tsx';
import { RestoreButton } from './restore-button.tsx';
import { Timeline } from './timeline.tsx';
import { ViewSwitch } from './view-switch.tsx';

type Props = {
  articleId: string;
  query: HistoryQuery;
  timeline: TimelineView;
  moment: MomentView;
  comparison?: MomentComparison;
};

/** The manuscript at one moment beside all of its moments: read, compared, or brought back. */
export function HistoryScreen({ articleId, query, timeline, moment, comparison }: Props) {
  const t = useTranslations('manuscriptHistory');
  const when = useMoment();
  const isNow = moment.version === moment.head;
  const restoring = { articleId, moment };
  return (
    <div className="mx-auto w-full max-w-[80rem] space-y-5">
      <header className="space-y-1">
        <ButtonLink
          href={`/desk/articles/${articleId}` as Route}
          variant="quiet"
          size="sm"
          className="-ml-2.5"
        >
          <ArrowLeft aria-hidden /> {t('backToArticle')}
        </ButtonLink>
        <h1 className="font-semibold text-xl">{t('title')}</h1>
        <p className="font-serif text-ink-2">{timeline.headline}</p>
      </header>
      {query.restored !== undefined && (
        <Notice
          tone="ok"
          action={
            <ButtonLink size="sm" variant="quiet" href={historyPath(articleId, { at: query.restored })}>
              {t('takeBack')}
            </ButtonLink>
          }
        >
          {t('restored')}
        </Notice>
      )}
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <Timeline articleId={articleId} query={query} timeline={timeline} shown={moment.version} />
        <section aria-labelledby="moment" className="min-w-0 space-y-4">
          <div className="flex min-h-8 flex-wrap items-center justify-between gap-2">
            <h2 id="moment" className="font-semibold text-lg">
              {isNow ? t('atNow') : t('at', { when: when(moment.at) })}
            </h2>
            {moment.mayRestore && moment.changes.length > 0 && <RestoreButton {...restoring} />}
          </div>
          <MomentSlider articleId={articleId} query={query} moment={moment} />
          <ViewSwitch articleId={articleId} query={query} timeline={timeline} moment={moment} />
          {comparison ? (
            <section aria-label={t('compare')} className="space-y-3">
              <p className="text-ink-2 text-sm">
                {t('comparison', { from: when(comparison.fromAt), to: when(comparison.toAt) })}
              </p>
              <Changes blocks={comparison.blocks} />
            </section>
          ) : (
            <>
              {query.show === 'authors' && <AuthorsLegend moment={moment} />}
              <MomentBody {...restoring} showAuthors={query.show === 'authors'} />
            </>
          )}
        </section>
      </div>
    </div>
  );
}
