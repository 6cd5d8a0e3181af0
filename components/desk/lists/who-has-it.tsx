import { useTranslations } from 'use-intl';
import { useLanguage } from '#components/words/use-language.ts';
import type { ArticleRow } from '#domain/views/article-row.ts';
import type { PersonName } from '#domain/views/person-name.ts';

/** Who is reviewing an article, or else the level that it waits for. */
export function WhoHasIt({ row, person }: { row: ArticleRow; person: PersonName }) {
  const t = useTranslations('list');
  const language = useLanguage();
  if (row.stage !== 'inReview') return null;
  const { assignedTo, waitsFor } = row;
  if (!assignedTo && !waitsFor) return null;
  const words = () => {
    if (assignedTo?.id === person.id) return t('heldByYou');
    if (assignedTo) return t('heldBy', { person: assignedTo.name });
    return t('waitsFor', { level: (language === 'en' ? waitsFor?.nameEn : waitsFor?.name) ?? '' });
  };
  return <span className="w-full text-xs">{words()}</span>;
}
