import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TimeFields, timeToCome, writtenTime } from './time-fields.tsx';

type Props = {
  title: string;
  description: string;
  /** What the fields show first, in milliseconds. */
  initial: number;
  confirm: string;
  /** Why the last attempt was refused. */
  problem?: string | undefined;
  busy: boolean;
  onClose: () => void;
  onConfirm: (at: number) => void;
};

const half = 30 * 60_000;

/** The next half hour that is not too near. */
export function soon(now: number): number {
  return Math.ceil((now + half) / half) * half;
}

/** Asks for a moment that is still to come. */
export function TimeDialog({
  title,
  description,
  initial,
  confirm,
  problem,
  busy,
  onClose,
  onConfirm,
}: Props) {
  const common = useTranslations('common');
  const [written, setWritten] = useState(() => writtenTime(initial));
  const [isAsked, setAsked] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    const at = timeToCome(written);
    if (at !== undefined) onConfirm(at);
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} description={description}>
      <form onSubmit={submit} noValidate className="space-y-4">
        <TimeFields written={written} change={setWritten} isMissing={isAsked} />
        {problem && <Notice tone="danger">{problem}</Notice>}
        <div className="flex justify-end gap-2">
          <Button type="button" variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="primary" busy={busy}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
