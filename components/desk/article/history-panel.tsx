import { useTranslations } from 'use-intl';
import { type Detail, detailNames } from '#domain/detail-changes.ts';
import type { EventView } from '#domain/views/event-view.ts';
import { Moment, useMoment } from './moment.tsx';
import { useTimeLeft } from './timing/use-time-left.ts';

/** Less is what a busy clock takes. */
const lateFrom = 60_000;

/** *Lịch sử*: every act in a sentence, newest first. */
export function HistoryPanel({ history }: { history: readonly EventView[] }) {
  const t = useTranslations('article.history');
  if (history.length === 0) return <p className="text-sm text-ink-2">{t('empty')}</p>;
  return (
    <ol className="space-y-3 border-l border-line pl-4">
      {history.map((event) => (
        <EventLine key={event.seq} event={event} />
      ))}
    </ol>
  );
}

function EventLine({ event }: { event: EventView }) {
  const t = useTranslations('events');
  const detail = useTranslations('article.details');
  const level = typeof event.data.levelName === 'string' ? event.data.levelName : undefined;
  const more =
    level ??
    fieldsOf(event.data.fields)
      .map((name) => detail(name))
      .join(', ');
  const times = useTimesOf(event);
  const reason = typeof event.data.reason === 'string' ? event.data.reason : undefined;
  return (
    <li className="relative text-sm">
      <span aria-hidden className="absolute top-2 -left-[1.3rem] size-2 rounded-full bg-line" />
      <p>
        {t(event.kind, { person: event.actor?.name ?? t('somebody') })}
        {more && <span> ({more})</span>}
        {times && <span> {times}</span>}
        {event.revisionNumber !== undefined && (
          <span className="text-ink-2"> · {t('revisionNumber', { number: event.revisionNumber })}</span>
        )}
      </p>
      {reason && <blockquote className="mt-1 border-l-2 border-accent pl-2 text-ink-2">{reason}</blockquote>}
      <p className="text-ink-2 text-xs">
        <Moment at={event.at} />
      </p>
    </li>
  );
}

/** The time that an act was about; of a publication at a time, how late it came. */
function useTimesOf({ kind, at, data }: EventView): string | undefined {
  const t = useTranslations('timing');
  const moment = useMoment();
  const left = useTimeLeft();
  const about = typeof data.for === 'number' ? data.for : data.until;
  if (typeof about === 'number') return t('forTime', { when: moment(about) });
  const late = kind === 'published' && typeof data.scheduledFor === 'number' ? at - data.scheduledFor : 0;
  return late >= lateFrom ? t('late', { left: left(late) }) : undefined;
}

/** Which details an event says were changed; what the log does not know stays unsaid. */
function fieldsOf(fields: unknown): Detail[] {
  return Array.isArray(fields) ? detailNames.filter((name) => fields.includes(name)) : [];
}
