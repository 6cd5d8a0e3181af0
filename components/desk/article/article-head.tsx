import { useTranslations } from 'use-intl';
import { StageBadge } from '#components/desk/lists/stage-badge.tsx';
import type { ArticlePanel } from '#domain/views/article-view.ts';

/** What this is, where it stands, and whose words are in it. */
export function ArticleHead({ panel }: { panel: ArticlePanel }) {
  const t = useTranslations('article');
  const others = panel.contributors.filter(({ id }) => id !== panel.author.id).map(({ name }) => name);
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span data-beside-text="">
        <StageBadge stage={panel.stage} />
      </span>
      <p data-beside-text="" className="text-sm text-ink-2">
        {t('author')}: {panel.author.name}
        {others.length > 0 && ` · ${t('contributors')}: ${others.join(', ')}`}
      </p>
    </header>
  );
}
