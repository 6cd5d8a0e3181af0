import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { timeOfDay } from '#domain/dates.ts';
import { dayOf, momentAt } from '#domain/newsroom-clock.ts';
import { useTimeLeft } from './use-time-left.ts';

type Props = {
  title: string;
  description: string;
  /** What the fields show first, in milliseconds. */
  initial: number;
  confirm: string;
  busy: boolean;
  onClose: () => void;
  onConfirm: (at: number) => void;
};

const half = 30 * 60_000;

/** The next half hour that is not too near. */
export function soon(now: number): number {
  return Math.ceil((now + half) / half) * half;
}

/** Asks for a moment on the newsroom's clock, wherever the browser is, and says how far away it is. */
export function TimeDialog({ title, description, initial, confirm, busy, onClose, onConfirm }: Props) {
  const t = useTranslations('timing');
  const common = useTranslations('common');
  const [day, setDay] = useState(() => dayOf(initial));
  const [time, setTime] = useState(() => timeOfDay(initial));
  const [isAsked, setAsked] = useState(false);
  const sentence = useDistance();
  const at = momentAt(day, time);
  const isPast = at !== undefined && at <= Date.now();

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (at !== undefined && !isPast) onConfirm(at);
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={title} description={description}>
      <form onSubmit={submit} noValidate className="space-y-4">
        <div className="grid grid-cols-[3fr_2fr] gap-3">
          <Field label={t('day')} error={isAsked && at === undefined ? t('missing') : undefined}>
            <Input
              type="date"
              value={day}
              required
              autoFocus
              onChange={({ target }) => setDay(target.value)}
            />
          </Field>
          <Field label={t('time')}>
            <Input type="time" value={time} required onChange={({ target }) => setTime(target.value)} />
          </Field>
        </div>
        <p
          className={`min-h-10 text-sm ${isPast ? 'text-danger' : 'text-ink-2'}`}
          role={isPast ? 'alert' : undefined}
        >
          {at !== undefined && sentence(at)} {t('zone')}
        </p>
        <div className="flex justify-end gap-2">
          <Button type="button" variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="primary" busy={busy} disabled={isPast}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function useDistance(): (at: number) => string {
  const t = useTranslations('timing');
  const moment = useMoment();
  const left = useTimeLeft();
  return (at) => {
    const distance = at - Date.now();
    const when = moment(at);
    return distance > 0 ? t('ahead', { when, left: left(distance) }) : t('past', { when });
  };
}
