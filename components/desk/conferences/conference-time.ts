import { useTranslations } from 'use-intl';
import { useLanguage } from '#components/words/use-language.ts';
import { houseDate } from '#domain/dates.ts';
import type { ConferenceLine } from '#domain/views/conference-view.ts';

type Times = Pick<ConferenceLine, 'day' | 'startsAt'> & Partial<Pick<ConferenceLine, 'lastDay' | 'part'>>;

/** When a conference is, for lists: `08:00, 5-1-2023`, `5-1-2023 – 7-1-2023`. */
export function useConferenceTime(): (times: Times) => string {
  const t = useTranslations('conferences');
  const language = useLanguage();
  return ({ day, lastDay = null, part = null, startsAt }) => {
    if (day === null) return t('noDay');
    const first = houseDate(day, language);
    if (lastDay !== null && lastDay !== day) return `${first} – ${houseDate(lastDay, language)}`;
    const time = startsAt ?? (part === null ? '' : t(`parts.${part}`));
    return time === '' ? first : `${time}, ${first}`;
  };
}
