import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { OwedView } from '#domain/views/article-view.ts';
import { useMoment } from './moment.tsx';
import { useTimeLeft } from './timing/use-time-left.ts';

type Props = {
  owed: OwedView;
  /** Whether this person may give the second signature. */
  maySign: boolean;
  busy: boolean;
  preview: (revision: { id: string; number: number }) => void;
  sign: () => void;
};

/** That readers see an edition which only the editor-in-chief has answered for: by when somebody else must, and how. */
export function OwedNote({ owed, maySign, busy, preview, sign }: Props) {
  const t = useTranslations('emergency');
  const acts = useTranslations('acts');
  const moment = useMoment();
  const left = useTimeLeft();
  const [isSigning, setSigning] = useState(false);
  const { at, by, reason, dueAt, revisionId, revisionNumber } = owed;
  const remaining = dueAt - Date.now();
  const isLate = remaining <= 0;
  return (
    <Notice
      tone={isLate ? 'danger' : 'warn'}
      title={isLate ? t('late', { left: left(-remaining) }) : t('due', { left: left(remaining) })}
    >
      <p>{t('opened', { person: by.name, when: moment(at), number: revisionNumber })}</p>
      <blockquote className="my-1 border-line-2 border-l-2 pl-2">{reason}</blockquote>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={() => preview({ id: revisionId, number: revisionNumber })}>
          <Eye aria-hidden /> {t('read', { number: revisionNumber })}
        </Button>
        {maySign && (
          <Button size="sm" variant="primary" busy={busy} onClick={() => setSigning(true)}>
            {acts('countersign.label')}
          </Button>
        )}
      </div>
      {isSigning && (
        <ConfirmDialog
          open
          onOpenChange={setSigning}
          title={acts('countersign.label')}
          description={acts('countersign.does')}
          confirmLabel={acts('countersign.label')}
          onConfirm={() => {
            setSigning(false);
            sign();
          }}
        />
      )}
    </Notice>
  );
}
