'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** What the button does, in its own words: never "OK". */
  confirmLabel: ReactNode;
  cancelLabel?: ReactNode;
  tone?: 'primary' | 'danger';
  busy?: boolean;
  /** Why it did not work; the dialog stays open. */
  error?: ReactNode;
  onConfirm: () => void;
  children?: ReactNode;
};

/** Asks before something that others will notice. `children` may hold fields of the question. */
export function ConfirmDialog(props: Props) {
  const { open, onOpenChange, title, description, confirmLabel, cancelLabel, tone = 'primary' } = props;
  const t = useTranslations('common');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{cancelLabel ?? t('cancel')}</Button>
          <Button variant={tone} busy={props.busy ?? false} onClick={props.onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {props.children || props.error ? (
        <div className="flex flex-col gap-3">
          {props.children}
          {props.error && <Notice tone="danger">{props.error}</Notice>}
        </div>
      ) : undefined}
    </Dialog>
  );
}
