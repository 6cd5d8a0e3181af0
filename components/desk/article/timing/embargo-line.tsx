import { Lock, LockOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import type { Acting } from '#components/desk/article/use-act.ts';
import type { Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';
import { EmbargoDialogs } from './embargo-dialogs.tsx';

type Props = { panel: ArticlePanel; acting: Acting };

/** Until when an article is held back, and the way to hold it back, for longer, or no more. */
export function EmbargoLine({ panel, acting: { busy, perform } }: Props) {
  const t = useTranslations('timing');
  const acts = useTranslations('acts');
  const moment = useMoment();
  const sentence = useProblemSentence();
  const [asking, setAsking] = useState<'time' | 'lift'>();
  const [problem, setProblem] = useState<Problem>();
  const until = panel.timing.embargoEndsAt;
  const isOffered = panel.acts.includes('embargo');
  const isOver = until !== undefined && until <= Date.now();
  if (!isOffered && (until === undefined || isOver)) return null;

  async function set(at: number | null): Promise<void> {
    setProblem(undefined);
    const outcome = await perform('embargo', { at });
    setAsking(undefined);
    if (!outcome.ok) setProblem(outcome.problem);
  }

  const Icon = isOver ? LockOpen : Lock;
  return (
    <section aria-label={acts('embargo.label')} className="space-y-2 text-sm">
      {until !== undefined && (
        <p className={`flex items-start gap-2.5 ${isOver ? 'text-ink-2' : 'font-semibold'}`}>
          <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
          {t(isOver ? 'embargoOver' : 'embargo', { when: moment(until) })}
        </p>
      )}
      {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
      {isOffered && (
        <EmbargoButtons isSet={until !== undefined} disabled={busy !== undefined} ask={setAsking} />
      )}
      {asking && (
        <EmbargoDialogs
          asking={asking}
          until={isOver ? undefined : until}
          busy={busy === 'embargo'}
          onClose={() => setAsking(undefined)}
          onAnswer={(at) => void set(at)}
        />
      )}
    </section>
  );
}

type ButtonsProps = { isSet: boolean; disabled: boolean; ask: (what: 'time' | 'lift') => void };

function EmbargoButtons({ isSet, disabled, ask }: ButtonsProps) {
  const t = useTranslations('timing');
  const acts = useTranslations('acts');
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" variant="quiet" disabled={disabled} onClick={() => ask('time')}>
        {!isSet && <Lock aria-hidden />}
        {isSet ? t('change') : acts('embargo.label')}
      </Button>
      {isSet && (
        <Button size="sm" variant="quiet" disabled={disabled} onClick={() => ask('lift')}>
          {t('lift')}
        </Button>
      )}
    </div>
  );
}
