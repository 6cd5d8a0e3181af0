'use client';

import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import Form from 'next/form';
import { useTranslations } from 'use-intl';
import { useFreshPage } from '#components/desk/lists/use-fresh-page.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import { houseDate } from '#domain/dates.ts';
import { daysLater } from '#domain/month.ts';
import type { SectionName } from '#domain/published.ts';
import type { RunDownLine } from '#domain/views/calendar-view.ts';
import { RunDownTable } from './run-down-table.tsx';

type Props = { day: string; lines: readonly RunDownLine[]; sections: readonly SectionName[] };

/** *Danh mục bài trong ngày*: a day by time, made to be printed for the conference of editors. */
export function RunDownScreen({ day, lines, sections }: Props) {
  const t = useTranslations('calendar');
  const language = useLanguage();
  useFreshPage();
  const words = new Map(lines.map((line) => [line.articleId, line.words]));
  const total = [...words.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-4">
      <header>
        <h1 className="font-semibold text-2xl">{t('runDownOf', { day: houseDate(day, language) })}</h1>
        <p className="text-ink-2 text-sm print:hidden">{t('runDownLead')}</p>
        <p className="text-ink-2 text-sm tabular-nums">{t('total', { count: lines.length, words: total })}</p>
      </header>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <ButtonLink href={`/desk/run-down?day=${daysLater(day, -1)}`} aria-label={t('previousDay')}>
          <ChevronLeft aria-hidden />
        </ButtonLink>
        <Form key={day} action="/desk/run-down" className="flex gap-2">
          <Field label={t('day')} hideLabel>
            <Input type="date" name="day" defaultValue={day} required />
          </Field>
          <Button type="submit">{t('show')}</Button>
        </Form>
        <ButtonLink href={`/desk/run-down?day=${daysLater(day, 1)}`} aria-label={t('nextDay')}>
          <ChevronRight aria-hidden />
        </ButtonLink>
        <Button className="ml-auto" onClick={() => window.print()}>
          <Printer aria-hidden />
          {t('print')}
        </Button>
      </div>
      {lines.length > 0 ? (
        <RunDownTable lines={lines} sections={sections} />
      ) : (
        <EmptyState title={t('noLines')} />
      )}
    </div>
  );
}
