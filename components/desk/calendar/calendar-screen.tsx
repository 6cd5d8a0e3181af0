'use client';

import { ChevronLeft, ChevronRight, ListOrdered } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useFreshPage } from '#components/desk/lists/use-fresh-page.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { monthsLater, weeksOf } from '#domain/month.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import type { CalendarEntry } from '#domain/views/calendar-view.ts';
import { CalendarDay } from './calendar-day.tsx';

type Props = {
  /** As YYYY-MM. */
  month: string;
  entries: readonly CalendarEntry[];
  now: number;
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** *Lịch*: a month of deadlines, orders and embargoes; a grid on a wide screen, the days with something on a phone. */
export function CalendarScreen({ month, entries, now }: Props) {
  const t = useTranslations('calendar');
  useFreshPage();
  const [year = '', number = ''] = month.split('-');
  const today = dayOf(now);
  const byDay = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  const isEmpty = !entries.some(({ at }) => dayOf(at).startsWith(month));
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-4">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="max-w-prose">
          <h1 className="font-semibold text-2xl">{t('title')}</h1>
          <p className="text-ink-2 text-sm">{t('lead')}</p>
        </div>
        <ButtonLink href={`/desk/run-down?day=${today}`}>
          <ListOrdered aria-hidden />
          {t('runDown')}
        </ButtonLink>
      </header>
      <nav aria-label={t('title')} className="flex flex-wrap items-center gap-2">
        <ButtonLink href={`/desk/calendar?month=${monthsLater(month, -1)}`} aria-label={t('previous')}>
          <ChevronLeft aria-hidden />
        </ButtonLink>
        <h2 aria-live="polite" className="min-w-40 text-center font-semibold text-lg tabular-nums">
          {t('month', { month: Number(number), year })}
        </h2>
        <ButtonLink href={`/desk/calendar?month=${monthsLater(month, 1)}`} aria-label={t('next')}>
          <ChevronRight aria-hidden />
        </ButtonLink>
        <ButtonLink href="/desk/calendar" variant="quiet">
          {t('today')}
        </ButtonLink>
      </nav>
      {isEmpty && <p className="text-ink-2 text-sm">{t('nothing')}</p>}
      <div className="rounded-lg border border-line md:overflow-hidden">
        <div aria-hidden className="hidden grid-cols-7 border-line border-b bg-paper-2 md:grid">
          {weekdays.map((day) => (
            <span key={day} className="px-2 py-1 text-ink-2 text-xs">
              {t(`weekdays.${day}`)}
            </span>
          ))}
        </div>
        <ol className="divide-y divide-line md:grid md:grid-cols-7 md:gap-px md:divide-y-0 md:bg-line">
          {weeksOf(month)
            .flat()
            .map((day) => (
              <CalendarDay
                key={day}
                day={day}
                entries={byDay.get(day) ?? []}
                isOutside={!day.startsWith(month)}
                isToday={day === today}
                now={now}
              />
            ))}
        </ol>
      </div>
    </div>
  );
}
