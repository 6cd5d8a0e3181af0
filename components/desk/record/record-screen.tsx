'use client';

import { Download, ScrollText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { RecordQuery, RecordView } from '#domain/views/record-view.ts';
import { recordAddress } from './record-address.ts';
import { RecordFilters } from './record-filters.tsx';
import { RecordRow } from './record-line.tsx';

/** *Sổ việc*: what everybody did, newest first, and the way to take it along. */
export function RecordScreen({ record, query }: { record: RecordView; query: RecordQuery }) {
  const t = useTranslations('record');
  const { before: _, ...narrowed } = query;
  return (
    <div className="mx-auto w-full max-w-6xl space-y-5">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="max-w-2xl">
          <h1 className="font-semibold text-2xl">{t('title')}</h1>
          <p className="text-ink-2 text-sm">{t('lead')}</p>
        </div>
        <div className="flex gap-2">
          {(['csv', 'ndjson'] as const).map((format) => (
            <a
              key={format}
              className={buttonStyle('secondary', 'md')}
              href={`/desk/record/export?${recordAddress({ ...narrowed, format })}`}
              download
            >
              <Download aria-hidden /> {t(format)}
            </a>
          ))}
        </div>
      </header>
      <RecordFilters query={narrowed} people={record.people} />
      {record.lines.length === 0 ? (
        <EmptyState icon={<ScrollText aria-hidden />} title={t('emptyTitle')}>
          {t('empty')}
        </EmptyState>
      ) : (
        <ol aria-label={t('title')} className="divide-y divide-line rounded-md border border-line">
          {record.lines.map((line) => (
            <RecordRow key={line.seq} line={line} />
          ))}
        </ol>
      )}
      {record.older !== undefined && (
        <ButtonLink href={`/desk/record?${recordAddress({ ...narrowed, before: record.older })}`} rel="next">
          {t('older')}
        </ButtonLink>
      )}
    </div>
  );
}
