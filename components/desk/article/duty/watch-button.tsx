'use client';

import { Bell, BellRing } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleApi } from '#components/desk/article/article-api.ts';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';

type Props = { api: ArticleApi; isWatched: boolean };

/** Begins or ends watching; pressed means that it is watched. */
export function WatchButton({ api, isWatched }: Props) {
  const t = useTranslations('duty');
  const sentence = useProblemSentence();
  const [wanted, setWanted] = useState<boolean>();
  const [problem, setProblem] = useState<Problem>();
  const isOn = wanted ?? isWatched;
  const Icon = isOn ? BellRing : Bell;

  async function toggle(): Promise<void> {
    setProblem(undefined);
    setWanted(!isOn);
    const answer = await api.watch(!isOn);
    if (answer.ok) return;
    setWanted(isOn);
    setProblem(answer.problem);
  }

  return (
    <div>
      <Button size="sm" variant="quiet" aria-pressed={isOn} onClick={() => void toggle()}>
        <Icon aria-hidden />
        {t(isOn ? 'watching' : 'watch')}
      </Button>
      {problem && (
        <p role="alert" className="text-danger">
          {sentence(problem)}
        </p>
      )}
    </div>
  );
}
