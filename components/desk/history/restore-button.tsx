import { RotateCcw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Changes } from '#components/desk/article/changes.tsx';
import { useMoment } from '#components/desk/article/moment.tsx';
import { newRequestId, type Problem, postJson } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { MomentView } from '#domain/views/history-view.ts';
import { historyPath } from './history-query.ts';

type Props = {
  articleId: string;
  moment: MomentView;
  /** Only this block of it, counted from 0 with the headline. */
  block?: number;
};

/** Brings a moment back, or one block of it, after showing what that will change. */
export function RestoreButton({ articleId, moment, block }: Props) {
  const t = useTranslations('manuscriptHistory');
  const when = useMoment();
  const sentence = useProblemSentence();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const requestId = useRef('');
  const isWhole = block === undefined;
  const changes = isWhole
    ? moment.changes
    : moment.changes.filter(({ kind, position }) => position === block && kind !== 'removed');

  function ask(): void {
    requestId.current = newRequestId();
    setProblem(undefined);
    setAsking(true);
  }

  async function restore(): Promise<void> {
    setBusy(true);
    const { head: seen, version } = moment;
    const answer = await postJson(`/api/articles/${articleId}/restore-moment`, {
      requestId: requestId.current,
      seen,
      version,
      ...(isWhole ? {} : { block }),
    });
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      // What somebody wrote meanwhile is to be seen before the next try.
      if (answer.problem.code === 'changedMeanwhile') router.refresh();
      return;
    }
    setAsking(false);
    router.push(historyPath(articleId, { restored: seen }));
  }

  return (
    <>
      <Button size="sm" variant={isWhole ? 'secondary' : 'quiet'} onClick={ask}>
        <RotateCcw aria-hidden /> {t(isWhole ? 'restoreAll' : 'restoreBlock')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={isWhole ? t('askAll', { when: when(moment.at) }) : t('askBlock')}
        description={t('whatHappens')}
        confirmLabel={t(isWhole ? 'restoreAll' : 'restoreBlock')}
        busy={busy}
        error={problem && sentence(problem)}
        onConfirm={() => void restore()}
      >
        <Changes blocks={changes} />
      </ConfirmDialog>
    </>
  );
}
