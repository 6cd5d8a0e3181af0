import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { newRequestId, type Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { CalendarEntryView } from '#domain/views/conference-view.ts';
import { useConferenceProblem } from './conference-problem.ts';
import { useConferenceTime } from './conference-time.ts';
import { conferencesApi, type ImportCounts } from './conferences-api.ts';

/** A calendar file: its entries are shown first, and only those that are ticked become records. */
export function CalendarDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('conferences.calendarFile');
  const common = useTranslations('common');
  const router = useRouter();
  const first = useRef<HTMLInputElement>(null);
  const requestId = useRef(newRequestId());
  const [file, setFile] = useState('');
  const [entries, setEntries] = useState<readonly CalendarEntryView[]>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [counts, setCounts] = useState<ImportCounts>();
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const { general } = useConferenceProblem(problem);

  async function read(picked: File | undefined) {
    setEntries(undefined);
    setCounts(undefined);
    setProblem(undefined);
    if (!picked) return;
    setSending(true);
    const text = await picked.text();
    const answer = await conferencesApi.readCalendar(text);
    setSending(false);
    if (!answer.ok) return setProblem(answer.problem);
    setFile(text);
    setEntries(answer.value.entries);
    const fresh = answer.value.entries.filter(({ known }) => known?.fields.length !== 0);
    setChosen(new Set(fresh.map(({ calendarId }) => calendarId)));
  }

  async function take() {
    setSending(true);
    const answer = await conferencesApi.importCalendar(requestId.current, file, [...chosen]);
    setSending(false);
    if (answer.ok || answer.problem.code !== 'offline') requestId.current = newRequestId();
    if (!answer.ok) return setProblem(answer.problem);
    setCounts(answer.value);
    setEntries(undefined);
    router.refresh();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      firstFocus={first}
      title={t('title')}
      description={t('lead')}
      footer={
        <>
          <Button onClick={onClose}>{counts ? common('close') : common('cancel')}</Button>
          {entries && (
            <Button
              variant="primary"
              busy={isSending}
              disabled={chosen.size === 0}
              onClick={() => void take()}
            >
              {t('take', { count: chosen.size })}
            </Button>
          )}
        </>
      }
    >
      <div className="grid gap-4">
        <Field label={t('file')}>
          <Input
            ref={first}
            type="file"
            accept=".ics,text/calendar"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        </Field>
        {isSending && !entries && <p role="status">{common('loading')}</p>}
        {general && <Notice tone="danger">{general}</Notice>}
        {counts && <Notice tone="ok">{t('done', counts)}</Notice>}
        {entries && <Entries entries={entries} chosen={chosen} setChosen={setChosen} />}
      </div>
    </Dialog>
  );
}

type EntriesProps = {
  entries: readonly CalendarEntryView[];
  chosen: ReadonlySet<string>;
  setChosen: (chosen: ReadonlySet<string>) => void;
};

function Entries({ entries, chosen, setChosen }: EntriesProps) {
  const t = useTranslations('conferences.calendarFile');
  const timeOf = useConferenceTime();
  const standing = useStanding();
  const ids = entries.map(({ calendarId }) => calendarId);
  const toggle = (id: string, isIn: boolean) =>
    setChosen(new Set(ids.filter((one) => (one === id ? isIn : chosen.has(one)))));
  return (
    <>
      <Checkbox
        label={t('all')}
        checked={chosen.size === ids.length}
        onChange={({ target }) => setChosen(new Set(target.checked ? ids : []))}
      />
      <ul aria-label={t('entries')} className="divide-y divide-line rounded-lg border border-line">
        {entries.map((entry) => (
          <li key={entry.calendarId} className="px-3 py-2">
            <Checkbox
              label={t('entry', { name: entry.name, when: timeOf(entry) })}
              hint={[standing(entry), entry.place, entry.repeats && t('repeats')].filter(Boolean).join(' · ')}
              checked={chosen.has(entry.calendarId)}
              onChange={({ target }) => toggle(entry.calendarId, target.checked)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether an entry is new, or what it would change. */
function useStanding(): (entry: CalendarEntryView) => string {
  const t = useTranslations('conferences');
  return ({ known }) => {
    if (!known) return t('calendarFile.isNew');
    if (known.fields.length === 0) return t('calendarFile.same');
    return t('calendarFile.differs', {
      fields: known.fields.map((field) => t(`fields.${field}`)).join(', '),
    });
  };
}
