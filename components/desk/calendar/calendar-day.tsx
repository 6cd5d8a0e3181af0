import { AlarmClock, AlarmClockOff, Globe, LockOpen, Siren, Timer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from '#components/ui/link.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { shortDate, timeOfDay } from '#domain/dates.ts';
import type { CalendarEntry, CalendarKind } from '#domain/views/calendar-view.ts';

type Props = {
  /** As YYYY-MM-DD. */
  day: string;
  entries: readonly CalendarEntry[];
  isOutside: boolean;
  isToday: boolean;
  now: number;
};

export const calendarIcons: Record<CalendarKind, typeof Timer> = {
  due: Timer,
  publish: AlarmClock,
  takeDown: AlarmClockOff,
  embargoEnds: LockOpen,
  signatureOwed: Siren,
  published: Globe,
};
/** What a day of the grid has room for; the run-down has the rest. */
const mostShown = 6;

/** One day: its date leads to its run-down, each entry to its article. */
export function CalendarDay({ day, entries, isOutside, isToday, now }: Props) {
  const t = useTranslations('calendar');
  const language = useLanguage();
  const date = shortDate(day, language);
  const more = entries.length - mostShown;
  return (
    <li
      className={`min-w-0 p-2 md:min-h-28 ${isOutside ? 'bg-paper-2 text-ink-2 max-md:hidden' : 'bg-paper'} ${
        entries.length === 0 && !isToday ? 'max-md:hidden' : ''
      }`}
    >
      <Link
        href={`/desk/run-down?day=${day}`}
        aria-label={t('runDownOf', { day: date })}
        aria-current={isToday ? 'date' : undefined}
        className="inline-flex min-h-6 min-w-6 items-center justify-center rounded px-1 text-sm tabular-nums hover:bg-paper-3 aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-accent-ink"
      >
        <span className="md:hidden">{date}</span>
        <span className="max-md:hidden">{Number(day.slice(8))}</span>
      </Link>
      <ul className="mt-1 grid gap-1">
        {entries.slice(0, mostShown).map((entry) => (
          <Entry key={`${entry.kind}-${entry.articleId}-${entry.at}`} entry={entry} now={now} />
        ))}
      </ul>
      {more > 0 && <p className="mt-1 text-ink-2 text-xs">{t('more', { count: more })}</p>}
    </li>
  );
}

function Entry({ entry: { at, kind, articleId, headline }, now }: { entry: CalendarEntry; now: number }) {
  const t = useTranslations('calendar.kinds');
  const list = useTranslations('list');
  const Icon = calendarIcons[kind];
  const isLate = at <= now && (kind === 'due' || kind === 'signatureOwed');
  return (
    <li>
      <Link
        href={`/desk/articles/${articleId}`}
        title={headline}
        className={`flex items-start gap-1 rounded px-1 py-0.5 text-xs leading-snug hover:bg-paper-3 ${isLate ? 'text-danger' : ''}`}
      >
        <Icon aria-hidden className="mt-0.5 size-3 shrink-0" />
        <span className="line-clamp-2 min-w-0">
          <span className="tabular-nums">{timeOfDay(at)}</span> <span className="font-medium">{t(kind)}</span>
          {': '}
          {headline || list('untitled')}
        </span>
      </Link>
    </li>
  );
}
