import { useTranslations } from 'use-intl';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Field, Input, Select } from '#components/ui/field.tsx';
import { type ConferenceKind, conferenceKindIds } from '#domain/conferences/kinds.ts';
import {
  type ConferenceField,
  type PartOfDay,
  partsOfDay,
  recordLimits,
} from '#domain/conferences/record.ts';
import { ListField } from './list-field.tsx';
import type { RecordInHand } from './use-record.ts';

type Props = { form: RecordInHand; errorOf: (field: ConferenceField) => string | undefined };

/** What it is called, when and where it is, who holds it. */
export function BasicsFields({ form, errorOf }: Props) {
  const t = useTranslations('conferences');
  const { draft, change } = form;
  return (
    <>
      <Field label={t('fields.name')} hint={t('nameHint')} error={errorOf('name')} required>
        <Input
          name="name"
          lang="vi"
          value={draft.name}
          maxLength={recordLimits.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <Field label={t('fields.kind')} error={errorOf('kind')}>
          <Select
            name="kind"
            value={draft.kind ?? ''}
            onChange={({ target }) =>
              change({ kind: chosen<ConferenceKind>(conferenceKindIds, target.value) })
            }
          >
            <option value="">{t('notKnown')}</option>
            {conferenceKindIds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        <DayField form={form} field="day" error={errorOf('day')} />
        <DayField form={form} field="lastDay" error={errorOf('lastDay')} />
        <Field label={t('fields.part')} error={errorOf('part')}>
          <Select
            name="part"
            value={draft.part ?? ''}
            onChange={({ target }) => change({ part: chosen<PartOfDay>(partsOfDay, target.value) })}
          >
            <option value="">{t('notKnown')}</option>
            {partsOfDay.map((part) => (
              <option key={part} value={part}>
                {t(`parts.${part}`)}
              </option>
            ))}
          </Select>
        </Field>
        <TimeField form={form} field="startsAt" error={errorOf('startsAt')} />
        <TimeField form={form} field="endsAt" error={errorOf('endsAt')} />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <LineField form={form} field="place" error={errorOf('place')} />
        <LineField form={form} field="organiser" error={errorOf('organiser')} />
      </div>
      <ListField
        form={form}
        list="videoPoints"
        hint={t('hints.videoPoints')}
        error={errorOf('videoPoints')}
      />
      <Checkbox
        label={t('fields.isCalledOff')}
        hint={t('hints.isCalledOff')}
        checked={draft.isCalledOff}
        onChange={({ target }) => change({ isCalledOff: target.checked })}
      />
    </>
  );
}

type OneField<Name> = { form: RecordInHand; field: Name; error: string | undefined };

function LineField({ form, field, error }: OneField<'place' | 'organiser'>) {
  const t = useTranslations('conferences.fields');
  return (
    <Field label={t(field)} error={error}>
      <Input
        name={field}
        lang="vi"
        value={form.draft[field] ?? ''}
        maxLength={recordLimits.line}
        onChange={({ target }) => form.change({ [field]: target.value || null })}
      />
    </Field>
  );
}

function DayField({ form, field, error }: OneField<'day' | 'lastDay'>) {
  const t = useTranslations('conferences.fields');
  return (
    <Field label={t(field)} error={error}>
      <Input
        name={field}
        type="date"
        value={form.draft[field] ?? ''}
        onChange={({ target }) => form.change({ [field]: target.value || null })}
      />
    </Field>
  );
}

function TimeField({ form, field, error }: OneField<'startsAt' | 'endsAt'>) {
  const t = useTranslations('conferences.fields');
  return (
    <Field label={t(field)} error={error}>
      <Input
        name={field}
        type="time"
        value={form.draft[field] ?? ''}
        onChange={({ target }) => form.change({ [field]: target.value.slice(0, 5) || null })}
      />
    </Field>
  );
}

function chosen<T extends string>(choices: readonly T[], value: string): T | null {
  return choices.find((one) => one === value) ?? null;
}
