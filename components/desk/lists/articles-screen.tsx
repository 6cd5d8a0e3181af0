'use client';

import { Newspaper, SearchX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { ArticleListView, ArticleQuery, SavedFilter } from '#domain/views/article-row.ts';
import { ArticleFilters } from './article-filters.tsx';
import type { LineContext } from './article-line.tsx';
import { ArticleLines } from './article-lines.tsx';
import { addressOfQuery, isFiltered } from './article-query.ts';
import { Pages } from './pages.tsx';
import { SavedFilters } from './saved-filters.tsx';
import { useFreshPage } from './use-fresh-page.ts';

type Props = LineContext & {
  list: ArticleListView;
  query: ArticleQuery;
  saved: readonly SavedFilter[];
};

/** *Bài viết*: every article that this person may see. */
export function ArticlesScreen({ list, query, saved, ...context }: Props) {
  const t = useTranslations('list');
  useFreshPage();
  return (
    <div className="mx-auto w-full max-w-6xl">
      <header className="mb-4 flex flex-wrap items-baseline gap-x-3">
        <h1 className="font-semibold text-2xl">{t('title')}</h1>
        <p className="text-ink-2 text-sm tabular-nums">{t('count', { count: list.total })}</p>
      </header>
      <ArticleFilters query={query} sections={context.sections} role={context.person.role} />
      <SavedFilters saved={saved} query={addressOfQuery(withoutPage(query))} />
      <div className="mt-4">
        {list.rows.length > 0 ? (
          <ArticleLines rows={list.rows} label={t('title')} context={context} />
        ) : (
          <Nothing query={query} />
        )}
        <Pages list={list} query={query} />
      </div>
    </div>
  );
}

function withoutPage({ page: _, ...query }: ArticleQuery): ArticleQuery {
  return query;
}

function Nothing({ query }: { query: ArticleQuery }) {
  const t = useTranslations('list');
  if (!isFiltered(query) && query.page === undefined) {
    return (
      <EmptyState icon={<Newspaper aria-hidden />} title={t('emptyTitle')}>
        {t('empty')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={t('noneTitle')}
      action={<ButtonLink href="/desk/articles">{t('clear')}</ButtonLink>}
    >
      {t('none')}
    </EmptyState>
  );
}
