'use client';

import { ClipboardPaste, PenLine } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReady } from '#components/desk/shell/use-ready.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ConferenceView } from '#domain/views/conference-view.ts';
import { BasicsFields } from './basics-fields.tsx';
import { useConferenceProblem } from './conference-problem.ts';
import { conferencesApi } from './conferences-api.ts';
import { ContentFields } from './content-fields.tsx';
import { CoverageFields } from './coverage-fields.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import { ListField } from './list-field.tsx';
import { PeopleField } from './people-field.tsx';
import { recordOf } from './record-draft.ts';
import { RecordSide } from './record-side.tsx';
import { RemovedNote, RemoveRecord } from './remove-record.tsx';
import { SaveBar } from './save-bar.tsx';
import { useRecord } from './use-record.ts';
import { WriteDialog } from './write-dialog.tsx';

type Props = { view: ConferenceView; personId: string };

/** *Hồ sơ hội nghị*: everything that is known of a conference, and what was written about it. */
export function ConferenceScreen({ view, personId }: Props) {
  const t = useTranslations('conferences');
  const router = useRouter();
  const isReady = useReady();
  const form = useRecord(view, personId);
  const { errorOf, general } = useConferenceProblem(form.problem);
  const [open, setOpen] = useState<'write' | 'paste' | 'drop'>();
  const [said, setSaid] = useState('');
  const close = () => setOpen(undefined);
  if (view.isRemoved)
    return (
      <RemovedNote
        name={view.record.name}
        restore={async () => {
          await conferencesApi.restore(view.id);
          router.refresh();
        }}
      />
    );
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-5">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="max-w-prose">
          <p className="text-ink-2 text-sm">{t('one')}</p>
          <h1 className="font-semibold text-2xl leading-snug">{view.record.name}</h1>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" disabled={!isReady || form.isChanged} onClick={() => setOpen('write')}>
            <PenLine aria-hidden />
            {t('write')}
          </Button>
          <Button disabled={!isReady} onClick={() => setOpen('paste')}>
            <ClipboardPaste aria-hidden />
            {t('paste')}
          </Button>
          <RemoveRecord view={view} />
        </div>
      </header>
      {form.isChanged && <p className="text-ink-2 text-sm">{t('unsavedFirst')}</p>}
      <div aria-live="polite" className="empty:hidden">
        {said && <Notice tone="ok">{said}</Notice>}
        {form.both && (
          <Notice tone="warn">
            {t('merged')}{' '}
            {form.both.length > 0 &&
              t('mergedBoth', { fields: form.both.map((field) => t(`fields.${field}`)).join(', ') })}
          </Notice>
        )}
      </div>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <form
          aria-label={t('one')}
          noValidate
          className="grid content-start gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            void form.save();
          }}
        >
          {/* What is typed before the page's scripts run would be lost. */}
          <fieldset disabled={!isReady} className="contents">
            <Group title={t('groups.basics')}>
              <BasicsFields form={form} errorOf={errorOf} />
            </Group>
            <Group title={t('groups.people')}>
              <p className="text-ink-2 text-xs">{t('hints.people')}</p>
              <PeopleField form={form} list="chairs" error={errorOf('chairs')} />
              <PeopleField form={form} list="guests" error={errorOf('guests')} />
              <PeopleField form={form} list="attendees" error={errorOf('attendees')} />
              <ListField form={form} list="groups" hint={t('hints.groups')} error={errorOf('groups')} />
            </Group>
            <Group title={t('groups.content')}>
              <ContentFields form={form} errorOf={errorOf} />
            </Group>
            <Group title={t('groups.coverage')}>
              <CoverageFields form={form} writers={view.writers} error={errorOf('coverage')} />
            </Group>
          </fieldset>
          <SaveBar form={form} problem={general} drop={() => setOpen('drop')} />
        </form>
        <RecordSide
          view={view}
          readAgain={() => setOpen('paste')}
          takeUp={(record, version) => {
            form.put(record);
            setSaid(t('tookVersion', { version }));
          }}
        />
      </div>
      {open === 'write' && <WriteDialog view={view} onClose={close} />}
      {open === 'paste' && (
        <InvitationDialog
          onClose={close}
          into={{
            record: recordOf(form.draft),
            put: (record, count) => {
              form.put(record);
              setSaid(t('invitation.taken', { count }));
            },
          }}
        />
      )}
      <ConfirmDialog
        open={open === 'drop'}
        onOpenChange={(isOpen) => !isOpen && close()}
        title={t('dropTitle')}
        description={t('dropLead')}
        confirmLabel={t('drop')}
        tone="danger"
        onConfirm={() => {
          form.drop();
          close();
        }}
      />
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-4 rounded-lg border border-line p-4">
      <legend className="px-1 font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}
