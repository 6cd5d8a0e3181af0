import { useTranslations } from 'use-intl';
import { useMoment } from '#components/desk/article/moment.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { timeOfDay } from '#domain/dates.ts';
import { dayOf, momentAt } from '#domain/newsroom-clock.ts';
import { useTimeLeft } from './use-time-left.ts';

/** Day and time as they are written; the newsroom's clock makes a moment of them. */
export type WrittenTime = { day: string; time: string };

export function writtenTime(at: number): WrittenTime {
  return { day: dayOf(at), time: timeOfDay(at) };
}

/** The moment that is written, in milliseconds; undefined when it is none, or when it is over. */
export function timeToCome({ day, time }: WrittenTime): number | undefined {
  const at = momentAt(day, time);
  return at !== undefined && at > Date.now() ? at : undefined;
}

type Props = {
  written: WrittenTime;
  change: (written: WrittenTime) => void;
  isMissing: boolean;
};

/** A moment on the newsroom's clock, wherever the browser is, and how far away it is. */
export function TimeFields({ written, change, isMissing }: Props) {
  const t = useTranslations('timing');
  const sentence = useDistance();
  const at = momentAt(written.day, written.time);
  const isPast = at !== undefined && at <= Date.now();
  return (
    <div className="space-y-2">
      <div className="grid grid-cols-[3fr_2fr] gap-3">
        <Field label={t('day')} error={isMissing && at === undefined ? t('missing') : undefined}>
          <Input
            type="date"
            value={written.day}
            required
            onChange={({ target }) => change({ ...written, day: target.value })}
          />
        </Field>
        <Field label={t('time')}>
          <Input
            type="time"
            value={written.time}
            required
            onChange={({ target }) => change({ ...written, time: target.value })}
          />
        </Field>
      </div>
      <p
        className={`min-h-10 text-sm ${isPast ? 'text-danger' : 'text-ink-2'}`}
        role={isPast ? 'alert' : undefined}
      >
        {at !== undefined && sentence(at)} {t('zone')}
      </p>
    </div>
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
