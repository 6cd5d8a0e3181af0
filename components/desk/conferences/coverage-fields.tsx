import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Field, Input, Select } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { type CoverageTask, coverageTasks, recordLimits } from '#domain/conferences/record.ts';
import { timeOfDay } from '#domain/dates.ts';
import { dayOf, momentAt } from '#domain/newsroom-clock.ts';
import type { PersonName } from '#domain/views/person-name.ts';
import type { RecordInHand } from './use-record.ts';

type Props = { form: RecordInHand; writers: readonly PersonName[]; error: string | undefined };

/** Who goes there for the paper, what each does, and when the report is due. */
export function CoverageFields({ form, writers, error }: Props) {
  const t = useTranslations('conferences');
  const { coverage } = form.draft;
  const nameOf = (id: string) => writers.find((one) => one.id === id)?.name ?? id;
  const put = (next: typeof coverage) => form.change({ coverage: next });
  return (
    <>
      <ul className="grid gap-2" aria-label={t('fields.coverage')}>
        {coverage.map(({ personId, task }, at) => (
          <li key={at} className="grid grid-cols-[1fr_9rem_auto] items-end gap-2">
            <Field label={t('person', { number: at + 1 })} hideLabel={at > 0}>
              <Select
                value={personId}
                onChange={({ target }) => put(replaced(coverage, at, { personId: target.value, task }))}
              >
                {!writers.some(({ id }) => id === personId) && <option value={personId}>{personId}</option>}
                {writers.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={t('task', { person: nameOf(personId) })} hideLabel>
              <Select
                value={task}
                onChange={({ target }) =>
                  put(replaced(coverage, at, { personId, task: taskOf(target.value) }))
                }
              >
                {coverageTasks.map((one) => (
                  <option key={one} value={one}>
                    {t(`tasks.${one}`)}
                  </option>
                ))}
              </Select>
            </Field>
            <IconButton
              label={t('removePerson', { person: nameOf(personId) })}
              icon={<Trash2 aria-hidden />}
              onClick={() => put(coverage.filter((_, index) => index !== at))}
            />
          </li>
        ))}
      </ul>
      {error && (
        <p role="alert" className="text-danger text-sm">
          {error}
        </p>
      )}
      <div>
        <Button
          size="sm"
          disabled={writers.length === 0 || coverage.length >= recordLimits.coverage}
          onClick={() => put([...coverage, { personId: writers[0]?.id ?? '', task: 'text' }])}
        >
          <Plus aria-hidden />
          {t('addPerson')}
        </Button>
      </div>
      <Deadline form={form} />
    </>
  );
}

/** A moment is kept once both its day and its time are there. */
function Deadline({ form }: Pick<Props, 'form'>) {
  const t = useTranslations('conferences');
  const { dueAt } = form.draft;
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const shown = { day: dueAt === null ? day : dayOf(dueAt), time: dueAt === null ? time : timeOfDay(dueAt) };
  const take = (next: typeof shown) => {
    setDay(next.day);
    setTime(next.time);
    form.change({ dueAt: momentAt(next.day, next.time) ?? null });
  };
  return (
    <div className="grid max-w-sm grid-cols-2 gap-3">
      <Field label={t('dueDay')}>
        <Input
          type="date"
          value={shown.day}
          onChange={({ target }) => take({ time: shown.time || '17:00', day: target.value })}
        />
      </Field>
      <Field label={t('dueTime')}>
        <Input
          type="time"
          value={shown.time}
          onChange={({ target }) => take({ day: shown.day, time: target.value.slice(0, 5) })}
        />
      </Field>
    </div>
  );
}

type Coverage = RecordInHand['draft']['coverage'];

function replaced(coverage: Coverage, at: number, row: Coverage[number]): Coverage {
  return coverage.map((old, index) => (index === at ? row : old));
}

function taskOf(value: string): CoverageTask {
  return coverageTasks.find((task) => task === value) ?? 'text';
}
