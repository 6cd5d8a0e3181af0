import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { kindSaidIn } from '#domain/conferences/kinds.ts';
import { emptyConference, recordLimits } from '#domain/conferences/record.ts';
import { useConferenceProblem } from './conference-problem.ts';
import { useNewRecord } from './use-new-record.ts';

/** A record of which the name is known, and perhaps the day. */
export function NewDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('conferences');
  const common = useTranslations('common');
  const formId = useId();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [day, setDay] = useState('');
  const { start, problem, isSending } = useNewRecord();
  const { errorOf, general } = useConferenceProblem(problem);
  const nameError = errorOf('name');

  function submit(event: FormEvent) {
    event.preventDefault();
    void start({ ...emptyConference(name), day: day || null, kind: kindSaidIn(name) ?? null });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      firstFocus={first}
      title={t('newTitle')}
      description={t('newLead')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSending}>
            {t('create')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="grid gap-4">
        <Field label={t('fields.name')} hint={t('nameHint')} error={nameError} required>
          <Input
            ref={first}
            lang="vi"
            value={name}
            maxLength={recordLimits.name}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Field label={t('fields.day')} error={errorOf('day')} className="max-w-52">
          <Input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </Field>
        {general && !nameError && <Notice tone="danger">{general}</Notice>}
      </form>
    </Dialog>
  );
}
