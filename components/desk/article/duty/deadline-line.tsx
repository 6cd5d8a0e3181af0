'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { soon, TimeDialog } from '#components/desk/article/timing/time-dialog.tsx';
import { useTimeLeft } from '#components/desk/article/timing/use-time-left.ts';
import type { Acting } from '#components/desk/article/use-act.ts';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import { type DeadlineState, deadlineState } from '#domain/deadlines.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';

type Props = { panel: ArticlePanel; acting: Acting };

const looks: Record<DeadlineState, string> = {
  ahead: 'text-ink-2',
  soon: 'text-warn',
  overdue: 'rounded bg-danger-2 px-2 py-1 font-semibold text-danger',
};

/** By when the article is wanted, and by when the next level should have signed. */
export function DeadlineLine({ panel, acting }: Props) {
  const t = useTranslations('duty');
  const acts = useTranslations('acts');
  const sentence = useProblemSentence();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { dueAt, turnDueAt } = panel;
  const maySet = panel.acts.includes('setDeadline');
  const busy = acting.busy === 'setDeadline';

  async function set(at: number | null): Promise<void> {
    setProblem(undefined);
    const outcome = await acting.perform('setDeadline', { at });
    if (outcome.ok) setAsking(false);
    else setProblem(outcome.problem);
  }

  return (
    <div className="space-y-1">
      {turnDueAt !== undefined && <Deadline at={turnDueAt} words="turnLong" />}
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        {dueAt === undefined ? (
          <p className="text-ink-2">{t('noDeadline')}</p>
        ) : (
          <Deadline at={dueAt} words="dueLong" />
        )}
        {maySet && (
          <span className="flex">
            <Button
              size="sm"
              variant="quiet"
              disabled={acting.busy !== undefined}
              onClick={() => setAsking(true)}
            >
              {t(dueAt === undefined ? 'setDeadline' : 'changeDeadline')}
            </Button>
            {dueAt !== undefined && (
              <Button
                size="sm"
                variant="quiet"
                disabled={acting.busy !== undefined}
                onClick={() => set(null)}
              >
                {t('noDeadlineAnyMore')}
              </Button>
            )}
          </span>
        )}
      </div>
      {problem && !isAsking && <p className="text-danger">{sentence(problem)}</p>}
      {isAsking && (
        <TimeDialog
          title={acts('setDeadline.label')}
          description={acts('setDeadline.does')}
          initial={Math.max(dueAt ?? 0, soon(Date.now()))}
          confirm={acts('setDeadline.label')}
          problem={problem && sentence(problem)}
          busy={busy}
          onClose={() => {
            setProblem(undefined);
            setAsking(false);
          }}
          onConfirm={(at) => void set(at)}
        />
      )}
    </div>
  );
}

function Deadline({ at, words }: { at: number; words: 'dueLong' | 'turnLong' }) {
  const t = useTranslations('duty');
  const moment = useMoment();
  const left = useTimeLeft();
  const now = Date.now();
  const state = deadlineState(at, now);
  const distance = left(Math.abs(at - now));
  return (
    // The server's clock may be a minute behind this one.
    <p suppressHydrationWarning className={looks[state]}>
      {t(words, { when: moment(at) })} · {t(state === 'overdue' ? 'late' : 'left', { left: distance })}
    </p>
  );
}
