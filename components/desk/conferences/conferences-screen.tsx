'use client';

import { CalendarPlus, ClipboardPaste, Download, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MonthGrid, MonthNav } from '#components/desk/calendar/month-grid.tsx';
import { useFreshPage } from '#components/desk/lists/use-fresh-page.ts';
import { useReady } from '#components/desk/shell/use-ready.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { Field, Input } from '#components/ui/field.tsx';
import type { ConferenceLine } from '#domain/views/conference-view.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import { ConferenceDay } from './conference-day.tsx';
import { ConferenceLines } from './conference-lines.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import { NewDialog } from './new-dialog.tsx';

type Props = {
  /** As YYYY-MM. */
  month: string;
  /** As YYYY-MM-DD. */
  today: string;
  lists: { dated: readonly ConferenceLine[]; undated: readonly ConferenceLine[] };
  /** What the words in the search field found. */
  found?: { words: string; conferences: readonly ConferenceLine[] };
};

/** *Hội nghị*: a month of conferences, those without a day, and the ways to begin a record. */
export function ConferencesScreen({ month, today, lists, found }: Props) {
  const t = useTranslations('conferences');
  const isReady = useReady();
  const [open, setOpen] = useState<'new' | 'paste' | 'import'>();
  useFreshPage();
  const close = () => setOpen(undefined);
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-4">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="max-w-prose">
          <h1 className="font-semibold text-2xl">{t('title')}</h1>
          <p className="text-ink-2 text-sm">{t('lead')}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" disabled={!isReady} onClick={() => setOpen('new')}>
            <Plus aria-hidden />
            {t('add')}
          </Button>
          <Button disabled={!isReady} onClick={() => setOpen('paste')}>
            <ClipboardPaste aria-hidden />
            {t('paste')}
          </Button>
          <Button disabled={!isReady} onClick={() => setOpen('import')}>
            <CalendarPlus aria-hidden />
            {t('importFile')}
          </Button>
          <a href="/desk/conferences/export" download className={buttonStyle('quiet', 'md')}>
            <Download aria-hidden />
            {t('exportAll')}
          </a>
        </div>
      </header>
      <search>
        <form className="flex max-w-md items-end gap-2">
          <Field label={t('find')} className="flex-1">
            <Input
              type="search"
              name="q"
              maxLength={200}
              defaultValue={found?.words ?? ''}
              key={found?.words}
            />
          </Field>
          <Button type="submit">
            <Search aria-hidden />
            {t('findButton')}
          </Button>
        </form>
      </search>
      {found ? (
        <section className="grid gap-3" aria-labelledby="found">
          <div className="flex flex-wrap items-center gap-3">
            <h2 id="found" className="font-semibold">
              {t('found', { count: found.conferences.length })}
            </h2>
            <ButtonLink href="/desk/conferences" variant="quiet">
              {t('clear')}
            </ButtonLink>
          </div>
          {found.conferences.length > 0 && (
            <ConferenceLines conferences={found.conferences} label={t('title')} />
          )}
        </section>
      ) : (
        <Month month={month} today={today} lists={lists} />
      )}
      {open === 'new' && <NewDialog onClose={close} />}
      {open === 'paste' && <InvitationDialog onClose={close} />}
      {open === 'import' && <CalendarDialog onClose={close} />}
    </div>
  );
}

function Month({ month, today, lists }: Pick<Props, 'month' | 'today' | 'lists'>) {
  const t = useTranslations('conferences');
  const { dated, undated } = lists;
  const on = (day: string) =>
    dated.filter((line) => line.day !== null && line.day <= day && (line.lastDay ?? line.day) >= day);
  const last = `${month}-31`;
  const isEmpty = !dated.some(
    ({ day, lastDay }) => day !== null && day <= last && (lastDay ?? day) >= `${month}-01`,
  );
  return (
    <>
      {undated.length > 0 && (
        <section aria-labelledby="undated" className="grid gap-2">
          <h2 id="undated" className="font-semibold">
            {t('undated')}
          </h2>
          <ConferenceLines conferences={undated} label={t('undated')} />
        </section>
      )}
      <MonthNav month={month} path="/desk/conferences" label={t('title')} />
      {isEmpty && <p className="text-ink-2 text-sm">{t('nothing')}</p>}
      <MonthGrid
        month={month}
        day={(day, isOutside) => (
          <ConferenceDay
            key={day}
            day={day}
            conferences={on(day)}
            isOutside={isOutside}
            isToday={day === today}
          />
        )}
      />
    </>
  );
}
