import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { monthsLater, weeksOf } from '#domain/month.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type NavProps = {
  /** As YYYY-MM. */
  month: string;
  /** The page that takes `?month=`. */
  path: '/desk/calendar' | '/desk/conferences';
  label: string;
};

/** The ways to the months around one, and to this one. */
export function MonthNav({ month, path, label }: NavProps) {
  const t = useTranslations('calendar');
  const [year = '', number = ''] = month.split('-');
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-2">
      <ButtonLink href={`${path}?month=${monthsLater(month, -1)}`} aria-label={t('previous')}>
        <ChevronLeft aria-hidden />
      </ButtonLink>
      <h2 aria-live="polite" className="min-w-40 text-center font-semibold text-lg tabular-nums">
        {t('month', { month: Number(number), year })}
      </h2>
      <ButtonLink href={`${path}?month=${monthsLater(month, 1)}`} aria-label={t('next')}>
        <ChevronRight aria-hidden />
      </ButtonLink>
      <ButtonLink href={path} variant="quiet">
        {t('today')}
      </ButtonLink>
    </nav>
  );
}

type GridProps = { month: string; day: (day: string, isOutside: boolean) => ReactNode };

/** The weeks of a month: a grid on a wide screen, a list of days on a phone. */
export function MonthGrid({ month, day }: GridProps) {
  const t = useTranslations('calendar.weekdays');
  return (
    <div className="rounded-lg border border-line md:overflow-hidden">
      <div aria-hidden className="hidden grid-cols-7 border-line border-b bg-paper-2 md:grid">
        {weekdays.map((weekday) => (
          <span key={weekday} className="px-2 py-1 text-ink-2 text-xs">
            {t(weekday)}
          </span>
        ))}
      </div>
      <ol className="divide-y divide-line md:grid md:grid-cols-7 md:gap-px md:divide-y-0 md:bg-line">
        {weeksOf(month)
          .flat()
          .map((one) => day(one, !one.startsWith(month)))}
      </ol>
    </div>
  );
}
