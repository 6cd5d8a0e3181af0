'use client';

import { Bell, BellRing } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleApi } from '#components/desk/article/article-api.ts';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';

type Props = { api: ArticleApi; isWatched: boolean };

/** Begins or ends watching; pressed means that the server has said so. */
export function WatchButton({ api, isWatched }: Props) {
  const t = useTranslations('duty');
  const sentence = useProblemSentence();
  const [answered, setAnswered] = useState<boolean>();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const isOn = answered ?? isWatched;
  const Icon = isOn ? BellRing : Bell;

  async function toggle(): Promise<void> {
    setProblem(undefined);
    setSending(true);
    const answer = await api.watch(!isOn);
    setSending(false);
    if (answer.ok) setAnswered(!isOn);
    else setProblem(answer.problem);
  }

  return (
    <div>
      <Button size="sm" variant="quiet" aria-pressed={isOn} busy={isSending} onClick={() => void toggle()}>
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
