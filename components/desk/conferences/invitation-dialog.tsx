import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { type Reading, readInvitation } from '#domain/conferences/invitation/read-invitation.ts';
import {
  type ConferenceField,
  type ConferenceRecord,
  emptyConference,
  recordLimits,
} from '#domain/conferences/record.ts';
import { useConferenceProblem } from './conference-problem.ts';
import { hasValue, ProposalList } from './proposal-list.tsx';
import { useNewRecord } from './use-new-record.ts';

type Props = {
  onClose: () => void;
  /** A record that is open: what is chosen goes into its form. Without it, a new one is made. */
  into?: { record: ConferenceRecord; put: (record: ConferenceRecord, count: number) => void };
};

/** An invitation or a programme, pasted: what it says is proposed field by field, and nothing besides. */
export function InvitationDialog({ onClose, into }: Props) {
  const t = useTranslations('conferences');
  const common = useTranslations('common');
  const first = useRef<HTMLTextAreaElement>(null);
  const record = into?.record ?? emptyConference();
  const [text, setText] = useState(record.source ?? '');
  const [reading, setReading] = useState<Reading>();
  const [chosen, setChosen] = useState<ReadonlySet<ConferenceField>>(new Set());
  const { start, problem, isSending } = useNewRecord();
  const { general } = useConferenceProblem(problem);

  function read() {
    const next = readInvitation(text);
    setReading(next);
    // What the record says already stays, unless somebody ticks it.
    const open = next.proposals.filter(({ field }) => !hasValue(record, field));
    setChosen(new Set(open.map(({ field }) => field)));
  }

  function take() {
    const taken = (reading?.proposals ?? []).filter(({ field }) => chosen.has(field));
    const values = Object.fromEntries(taken.map(({ field, value }) => [field, value]));
    const next: ConferenceRecord = { ...record, ...values, source: text };
    if (!into) return void start(next);
    into.put(next, taken.length);
    onClose();
  }

  return (
    <Dialog
      open
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      firstFocus={first}
      title={t('invitation.title')}
      description={t('invitation.lead')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant={reading ? 'secondary' : 'primary'} disabled={text.trim() === ''} onClick={read}>
            {t('invitation.read')}
          </Button>
          {reading && reading.proposals.length > 0 && (
            <Button variant="primary" busy={isSending} disabled={chosen.size === 0} onClick={take}>
              {into ? t('invitation.take') : t('create')}
            </Button>
          )}
        </>
      }
    >
      <div className={`grid gap-4 ${reading ? 'lg:grid-cols-2' : ''}`}>
        <Field label={t('invitation.text')}>
          <Textarea
            ref={first}
            lang="vi"
            rows={12}
            className="max-h-[50dvh] min-h-48"
            value={text}
            maxLength={recordLimits.source}
            onChange={({ target }) => {
              setText(target.value);
              setReading(undefined);
            }}
          />
        </Field>
        {reading && (
          <div className="grid content-start gap-3" aria-live="polite">
            {reading.proposals.length === 0 && <Notice tone="warn">{t('invitation.nothing')}</Notice>}
            {reading.proposals.length > 0 && (
              <ProposalList
                proposals={reading.proposals}
                chosen={chosen}
                record={record}
                choose={(field, isChosen) => setChosen(withField(chosen, field, isChosen))}
              />
            )}
            {reading.lacksYear && <Notice tone="warn">{t('invitation.lacksYear')}</Notice>}
            {reading.proposals.length > 0 && reading.missing.length > 0 && (
              <p className="text-ink-2 text-sm">
                {t('invitation.missing', {
                  fields: reading.missing.map((field) => t(`fields.${field}`).toLowerCase()).join(', '),
                })}
              </p>
            )}
            {general && <Notice tone="danger">{general}</Notice>}
          </div>
        )}
      </div>
    </Dialog>
  );
}

function withField(
  fields: ReadonlySet<ConferenceField>,
  field: ConferenceField,
  isIn: boolean,
): ReadonlySet<ConferenceField> {
  const next = new Set(fields);
  if (isIn) next.add(field);
  else next.delete(field);
  return next;
}
