import { useTranslations } from 'use-intl';
import type { MomentView } from '#domain/views/history-view.ts';
import { authorClass } from './author-class.ts';

/** Who wrote how much of the text, with the line that stands under their words. */
export function AuthorsLegend({ moment: { authors } }: { moment: MomentView }) {
  const t = useTranslations('manuscriptHistory');
  const all = authors.reduce((sum, { letters }) => sum + letters, 0);
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {authors.map(({ person, letters }, index) => (
        <li key={person.id}>
          <span className={authorClass(index)}>
            {t('share', { person: person.name, percent: Math.round((100 * letters) / all) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
