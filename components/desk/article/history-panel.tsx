import { useTranslations } from 'use-intl';
import { type Detail, detailNames } from '#domain/detail-changes.ts';
import type { EventView } from '#domain/views/event-view.ts';
import { Moment } from './moment.tsx';

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
  const reason = typeof event.data.reason === 'string' ? event.data.reason : undefined;
  return (
    <li className="relative text-sm">
      <span aria-hidden className="absolute top-2 -left-[1.3rem] size-2 rounded-full bg-line" />
      <p>
        {t(event.kind, { person: event.actor?.name ?? t('somebody') })}
        {more && <span> ({more})</span>}
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

/** Which details an event says were changed; what the log does not know stays unsaid. */
function fieldsOf(fields: unknown): Detail[] {
  return Array.isArray(fields) ? detailNames.filter((name) => fields.includes(name)) : [];
}
