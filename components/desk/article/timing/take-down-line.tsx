import { AlarmClockOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import type { ArticlePanel } from '#domain/views/article-view.ts';

type Props = { panel: ArticlePanel; busy: boolean; callOff: () => void };

/** When the article leaves its readers by itself. */
export function TakeDownLine({ panel, busy, callOff }: Props) {
  const t = useTranslations('takeDown');
  const acts = useTranslations('acts');
  const moment = useMoment();
  const [isAsking, setAsking] = useState(false);
  const ordered = panel.timing.takeDown;
  if (!ordered) return null;
  return (
    <section
      aria-label={acts('scheduleTakeDown.label')}
      className="flex flex-wrap items-center gap-2.5 rounded-md bg-warn-2 px-3 py-2.5 text-sm"
    >
      <AlarmClockOff aria-hidden className="size-4 shrink-0 text-warn" />
      <p className="min-w-0 flex-1">
        <span className="block font-semibold">{t('ordered', { when: moment(ordered.at) })}</span>
        {t('orderedBy', { person: ordered.by.name })}
      </p>
      {panel.acts.includes('unscheduleTakeDown') && (
        <Button size="sm" variant="quiet" disabled={busy} onClick={() => setAsking(true)}>
          {acts('unscheduleTakeDown.label')}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          open
          onOpenChange={setAsking}
          title={acts('unscheduleTakeDown.label')}
          description={acts('unscheduleTakeDown.does')}
          confirmLabel={acts('unscheduleTakeDown.label')}
          onConfirm={() => {
            setAsking(false);
            callOff();
          }}
        />
      )}
    </section>
  );
}
