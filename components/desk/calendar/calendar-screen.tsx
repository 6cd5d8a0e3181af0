'use client';

import { ListOrdered } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useFreshPage } from '#components/desk/lists/use-fresh-page.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { dayOf } from '#domain/newsroom-clock.ts';
import type { CalendarEntry } from '#domain/views/calendar-view.ts';
import { CalendarDay } from './calendar-day.tsx';
import { MonthGrid, MonthNav } from './month-grid.tsx';

type Props = {
  /** As YYYY-MM. */
  month: string;
  entries: readonly CalendarEntry[];
  now: number;
};

/** *Lịch*: a month of deadlines, orders and embargoes; a grid on a wide screen, the days with something on a phone. */
export function CalendarScreen({ month, entries, now }: Props) {
  const t = useTranslations('calendar');
  useFreshPage();
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
      <MonthNav month={month} path="/desk/calendar" label={t('title')} />
      {isEmpty && <p className="text-ink-2 text-sm">{t('nothing')}</p>}
      <MonthGrid
        month={month}
        day={(day, isOutside) => (
          <CalendarDay
            key={day}
            day={day}
            entries={byDay.get(day) ?? []}
            isOutside={isOutside}
            isToday={day === today}
            now={now}
          />
        )}
      />
    </div>
  );
}
