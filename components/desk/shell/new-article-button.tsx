'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import { useNewArticle } from './use-new-article.ts';
import { useReady } from './use-ready.ts';

/** *Bài mới*. */
export function NewArticleButton() {
  const t = useTranslations('shell');
  const sentence = useProblemSentence();
  const isReady = useReady();
  const { start, isBusy, problem } = useNewArticle();
  return (
    <div className="flex flex-col gap-2">
      <Button
        variant="primary"
        busy={isBusy}
        disabled={!isReady}
        onClick={() => void start()}
        className="w-full disabled:opacity-100"
      >
        <Plus aria-hidden />
        {t('newArticle')}
      </Button>
      {problem && (
        <Notice tone="danger" title={t('newArticleFailed')}>
          {sentence(problem)}
        </Notice>
      )}
    </div>
  );
}
