import { AlarmClock } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useProblemSentence } from '#components/words/problem-sentence.ts';
import type { ArticlePanel } from '#domain/views/article-view.ts';

type Props = { panel: ArticlePanel; busy: boolean; change: () => void; callOff: () => void };

/** When the article publishes itself, what would keep it from that, and what became of the last order. */
export function ScheduleLine({ panel, busy, change, callOff }: Props) {
  const t = useTranslations('timing');
  const acts = useTranslations('acts');
  const moment = useMoment();
  const sentence = useProblemSentence();
  const [isCallingOff, setCallingOff] = useState(false);
  const { scheduled, refused } = panel.timing;
  if (!scheduled) {
    if (!refused) return null;
    return (
      <Notice tone="danger" title={t('refusedTitle', { when: moment(refused.at) })}>
        {sentence({ code: 'refused', refusal: { rule: refused.rule, act: 'publish' } })}
      </Notice>
    );
  }
  const { at, by, revisionNumber, blockedBy } = scheduled;
  return (
    <section
      aria-label={acts('schedule.label')}
      className="space-y-2 rounded-md bg-info-2 px-3 py-2.5 text-sm"
    >
      <p className="flex items-start gap-2.5">
        <AlarmClock aria-hidden className="mt-0.5 size-4 shrink-0 text-info" />
        <span>
          <span className="block font-semibold">{t('scheduled', { when: moment(at) })}</span>
          {t('scheduledBy', { person: by.name, number: revisionNumber })}
        </span>
      </p>
      {blockedBy && (
        <p role="alert" className="border-danger border-l-2 pl-2.5 text-danger">
          {t('willFail', { why: sentence({ code: 'refused', refusal: blockedBy }) })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {panel.acts.includes('schedule') && (
          <Button size="sm" disabled={busy} onClick={change}>
            {t('change')}
          </Button>
        )}
        {panel.acts.includes('unschedule') && (
          <Button size="sm" variant="quiet" disabled={busy} onClick={() => setCallingOff(true)}>
            {acts('unschedule.label')}
          </Button>
        )}
      </div>
      {isCallingOff && (
        <ConfirmDialog
          open
          onOpenChange={setCallingOff}
          title={acts('unschedule.label')}
          description={acts('unschedule.does')}
          confirmLabel={acts('unschedule.label')}
          onConfirm={() => {
            setCallingOff(false);
            callOff();
          }}
        />
      )}
    </section>
  );
}
