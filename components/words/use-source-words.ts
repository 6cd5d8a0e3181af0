import { useTranslations } from 'use-intl';
import { houseDate } from '#domain/dates.ts';
import type { FoundSource } from '#domain/finding.ts';
import { useLanguage } from './use-language.ts';

/** Where a finding comes from, in words: `Quyết định 12, từ 1-7-2020`. */
export function useSourceWords(): (source: FoundSource) => string {
  const t = useTranslations('article.checks');
  const language = useLanguage();
  return ({ words, from, until }) =>
    [
      words,
      from && t('since', { day: houseDate(from, language) }),
      until && t('until', { day: houseDate(until, language) }),
    ]
      .filter(Boolean)
      .join(', ');
}
