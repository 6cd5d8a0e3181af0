import { BookmarkCheck, CircleDot, PenLine, RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Moment } from '#components/desk/article/moment.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Link } from '#components/ui/link.tsx';
import { timeOfDay } from '#domain/dates.ts';
import type { TimelineEntry, TimelineView } from '#domain/views/history-view.ts';
import { type HistoryQuery, historyPath } from './history-query.ts';

type Props = { articleId: string; query: HistoryQuery; timeline: TimelineView; shown: number };

/** Every moment as a link to the text as it stood then, newest first. */
export function Timeline({ articleId, query, timeline, shown }: Props) {
  const t = useTranslations('manuscriptHistory');
  const { before: _, restored: __, ...kept } = query;
  const link = (at: number) =>
    historyPath(articleId, { ...kept, at, ...(query.before !== undefined && { before: query.before }) });
  return (
    <nav
      aria-label={t('timeline')}
      className="max-h-[38dvh] min-w-0 overflow-y-auto lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start"
    >
      {query.before !== undefined && (
        <ButtonLink size="sm" variant="quiet" href={historyPath(articleId, kept)}>
          {t('newest')}
        </ButtonLink>
      )}
      <ol className="border-line border-l">
        {timeline.entries.map((entry) => (
          <li key={`${entry.kind}-${entry.kind === 'act' ? entry.event.seq : entry.version}`}>
            <Link
              href={link(entry.version)}
              scroll={false}
              aria-current={entry.version === shown ? 'true' : undefined}
              className="-ml-px block border-transparent border-l-2 py-1.5 pr-2 pl-3 text-sm hover:bg-paper-2 aria-[current]:border-accent aria-[current]:bg-paper-2"
            >
              <EntryLine entry={entry} />
            </Link>
          </li>
        ))}
      </ol>
      {timeline.older !== undefined && (
        <ButtonLink
          size="sm"
          variant="quiet"
          href={historyPath(articleId, { ...kept, before: timeline.older })}
        >
          {t('older')}
        </ButtonLink>
      )}
    </nav>
  );
}

const icons = { writing: PenLine, revision: BookmarkCheck, act: CircleDot };

function EntryLine({ entry }: { entry: TimelineEntry }) {
  const isRestoring = entry.kind === 'writing' && entry.restored !== undefined;
  const Icon = isRestoring ? RotateCcw : icons[entry.kind];
  return (
    <span className="flex gap-2">
      <Icon aria-hidden className="mt-1 size-3.5 shrink-0 text-ink-2" />
      <span className="min-w-0">
        <Title entry={entry} />
        <span className="block text-ink-2 text-xs tabular-nums">
          {entry.kind === 'writing' && timeOfDay(entry.since) !== timeOfDay(entry.at) && (
            <>{timeOfDay(entry.since)} – </>
          )}
          <Moment at={entry.at} />
        </span>
      </span>
    </span>
  );
}

function Title({ entry }: { entry: TimelineEntry }) {
  const t = useTranslations('manuscriptHistory');
  const events = useTranslations('events');
  if (entry.kind === 'revision') {
    return <span>{t('kept', { person: entry.person.name, number: entry.number })}</span>;
  }
  if (entry.kind === 'writing') {
    const did = entry.restored === undefined ? 'writing' : 'restoredMoment';
    return <span>{t(did, { person: entry.person.name })}</span>;
  }
  const { event } = entry;
  return (
    <span className="font-medium">
      {events(event.kind, { person: event.actor?.name ?? events('somebody') })}
      {event.revisionNumber !== undefined &&
        ` · ${events('revisionNumber', { number: event.revisionNumber })}`}
    </span>
  );
}
