import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { ArticleListView, ArticleQuery } from '#domain/views/article-row.ts';
import { addressOfQuery } from './article-query.ts';

/** On to the next page of a long list and back; nothing when one page holds everything. */
export function Pages({ list, query }: { list: ArticleListView; query: ArticleQuery }) {
  const t = useTranslations('list');
  const { page, pageSize, total, rows } = list;
  if (total <= pageSize || rows.length === 0) return null;
  const from = (page - 1) * pageSize + 1;
  const addressOf = (other: number) => `/desk/articles?${addressOfQuery({ ...query, page: other })}` as const;
  return (
    <nav aria-label={t('pages')} className="mt-4 flex items-center justify-between gap-3">
      <p className="text-ink-2 text-sm tabular-nums">
        {t('range', { from, to: from + rows.length - 1, total })}
      </p>
      <div className="flex gap-2">
        {page > 1 && (
          <ButtonLink href={addressOf(page - 1)} rel="prev">
            <ChevronLeft aria-hidden />
            {t('previous')}
          </ButtonLink>
        )}
        {from + pageSize <= total && (
          <ButtonLink href={addressOf(page + 1)} rel="next">
            {t('next')}
            <ChevronRight aria-hidden />
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
