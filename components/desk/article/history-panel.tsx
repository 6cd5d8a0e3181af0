import { useFormatter, useTranslations } from 'use-intl';
import type { EventView } from '#domain/views/event-view.ts';

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
  const format = useFormatter();
  const reason = typeof event.data.reason === 'string' ? event.data.reason : undefined;
  return (
    <li className="relative text-sm">
      <span aria-hidden className="absolute top-2 -left-[1.3rem] size-2 rounded-full bg-line" />
      <p>
        {t(event.kind, { person: event.actor?.name ?? '' })}
        {event.revisionNumber !== undefined && (
          <span className="text-ink-2"> · {t('revisionNumber', { number: event.revisionNumber })}</span>
        )}
      </p>
      {reason && <blockquote className="mt-1 border-l-2 border-accent pl-2 text-ink-2">{reason}</blockquote>}
      <time dateTime={new Date(event.at).toISOString()} className="text-xs text-ink-2">
        {format.dateTime(event.at, { dateStyle: 'short', timeStyle: 'short' })}
      </time>
    </li>
  );
}
