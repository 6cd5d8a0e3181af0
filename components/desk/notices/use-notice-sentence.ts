'use client';

import { useTranslations } from 'use-intl';
import type { NoticeView } from '#domain/views/notice-view.ts';

/** A notice as a sentence. */
export function useNoticeSentence(): (notice: NoticeView) => string {
  const t = useTranslations('notices');
  return ({ kind, headline, actor }) =>
    t(`sentences.${kind}`, {
      article: `“${headline || t('untitled')}”`,
      person: actor?.name ?? t('somebody'),
    });
}
