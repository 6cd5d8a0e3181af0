import { useTranslations } from 'use-intl';
import type { ArticlePanel } from '#domain/views/article-view.ts';

/** Why the article came back: the first thing that its writer is to read. */
export function ReturnNote({ panel: { stage, returnReason } }: { panel: ArticlePanel }) {
  const t = useTranslations('article.signOff');
  if (stage !== 'returned' || !returnReason) return null;
  return (
    <div role="note" className="border-accent border-l-2 bg-paper-2 p-3 text-sm">
      <p className="font-semibold text-xs">{t('returnedWhy')}</p>
      <p className="whitespace-pre-line">{returnReason}</p>
    </div>
  );
}
