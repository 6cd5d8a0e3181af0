import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Field, Textarea } from '#components/ui/field.tsx';
import type { ConferenceList } from '#domain/conferences/record.ts';
import type { RecordInHand } from './use-record.ts';

type Props = {
  form: RecordInHand;
  list: ConferenceList;
  hint?: string;
  error?: string | undefined;
  /** What a machine reads out of it. */
  children?: ReactNode;
};

/** A list of the record: a line each, as people send it to each other. */
export function ListField({ form, list, hint, error, children }: Props) {
  const t = useTranslations('conferences');
  return (
    <div className="grid gap-1">
      <Field label={t(`fields.${list}`)} hint={hint} error={error}>
        <Textarea
          name={list}
          lang="vi"
          rows={2}
          className="min-h-16"
          value={form.draft[list]}
          onChange={({ target }) => form.change({ [list]: target.value })}
        />
      </Field>
      {children && <div className="text-ink-2 text-xs leading-relaxed">{children}</div>}
    </div>
  );
}
