'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleApi } from '#components/desk/article/article-api.ts';
import type { Acting } from '#components/desk/article/use-act.ts';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import { DeadlineLine } from './deadline-line.tsx';
import { TakerDialog } from './taker-dialog.tsx';
import { WatchButton } from './watch-button.tsx';

type Props = {
  panel: ArticlePanel;
  acting: Acting;
  api: ArticleApi;
  colleagues: readonly PersonName[];
};

/** *Phân công*: who reviews, who writes, by when; and the ways to change that. */
export function DutyPanel({ panel, acting, api, colleagues }: Props) {
  const t = useTranslations('duty');
  const acts = useTranslations('acts');
  const router = useRouter();
  const sentence = useProblemSentence();
  const [asking, setAsking] = useState<'assign' | 'handOver'>();
  const [problem, setProblem] = useState<Problem>();
  const { acts: may, assignedTo, author, stage } = panel;
  const isInReview = stage === 'inReview' || stage === 'approved';

  async function give(act: 'assign' | 'handOver', takerId: string | null): Promise<void> {
    setProblem(undefined);
    const outcome = await acting.perform(act, { takerId });
    if (!outcome.ok) return setProblem(outcome.problem);
    setAsking(undefined);
    // A reporter does not see what is no longer theirs: a page that cannot be used is no place to stay.
    if (act === 'handOver' && !(await api.panel()).ok) router.push('/desk');
  }

  function close(): void {
    setProblem(undefined);
    setAsking(undefined);
  }

  return (
    <section aria-label={t('title')} className="space-y-1.5 border-line border-y py-3 text-sm">
      <DeadlineLine panel={panel} acting={acting} />
      {isInReview && (
        <Line
          words={assignedTo ? t('reviewer', { person: assignedTo.name }) : t('noReviewer')}
          {...(may.includes('assign') && { act: acts('assign.label'), onClick: () => setAsking('assign') })}
        />
      )}
      {may.includes('handOver') && (
        <Line
          words={t('author', { person: author.name })}
          act={acts('handOver.label')}
          onClick={() => setAsking('handOver')}
        />
      )}
      <WatchButton api={api} isWatched={panel.isWatched} />
      {problem && !asking && <Notice tone="danger">{sentence(problem)}</Notice>}
      {asking && (
        <TakerDialog
          act={asking}
          panel={panel}
          colleagues={colleagues}
          problem={problem && sentence(problem)}
          busy={acting.busy === asking}
          onClose={close}
          onGive={(takerId) => void give(asking, takerId)}
        />
      )}
    </section>
  );
}

function Line({ words, act, onClick }: { words: string; act?: string; onClick?: () => void }) {
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3">
      <p className="text-ink-2">{words}</p>
      {act && onClick && (
        <Button size="sm" variant="quiet" onClick={onClick}>
          {act}
        </Button>
      )}
    </div>
  );
}
