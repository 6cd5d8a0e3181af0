import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { soon, TimeDialog } from './time-dialog.tsx';

type Props = {
  asking: 'time' | 'lift';
  /** When the embargo that stands ends; undefined where there is none, or none any more. */
  until: number | undefined;
  busy: boolean;
  onClose: () => void;
  onAnswer: (at: number | null) => void;
};

/** Asks until when to hold back, or whether to let go. */
export function EmbargoDialogs({ asking, until, busy, onClose, onAnswer }: Props) {
  const t = useTranslations('timing');
  const acts = useTranslations('acts');
  if (asking === 'lift')
    return (
      <ConfirmDialog
        open
        onOpenChange={(open) => !open && onClose()}
        title={t('lift')}
        description={t('liftDoes')}
        confirmLabel={t('lift')}
        busy={busy}
        onConfirm={() => onAnswer(null)}
      />
    );
  return (
    <TimeDialog
      title={acts('embargo.label')}
      description={acts('embargo.does')}
      initial={until ?? soon(Date.now())}
      confirm={acts('embargo.label')}
      busy={busy}
      onClose={onClose}
      onConfirm={onAnswer}
    />
  );
}
