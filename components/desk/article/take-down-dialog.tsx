import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ActWords } from './article-api.ts';
import { soon } from './timing/time-dialog.tsx';
import { TimeFields, timeToCome, writtenTime } from './timing/time-fields.tsx';

type Props = {
  problem: string | undefined;
  busy: boolean;
  onClose: () => void;
  onConfirm: (words: ActWords) => void;
};

const fields = [
  { name: 'reason', isRequired: true, rows: 3 },
  { name: 'ground', isRequired: true, rows: 2 },
  { name: 'notice', isRequired: false, rows: 3 },
] as const;
type Name = (typeof fields)[number]['name'];

/** Asks for what a take-down leaves behind: the reason and the ground for the record, a notice for readers. */
export function TakeDownDialog({ problem, busy, onClose, onConfirm }: Props) {
  const t = useTranslations('takeDown');
  const acts = useTranslations('acts');
  const common = useTranslations('common');
  const [words, setWords] = useState<Record<Name, string>>({ reason: '', ground: '', notice: '' });
  const [isLater, setLater] = useState(false);
  const [written, setWritten] = useState(() => writtenTime(soon(Date.now())));
  const [isAsked, setAsked] = useState(false);
  const isMissing = ({ name, isRequired }: (typeof fields)[number]) =>
    isRequired && words[name].trim() === '';

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (fields.some(isMissing)) return;
    const { reason, ground, notice } = words;
    const said = { reason, ground, ...(notice.trim() && { notice }) };
    const at = isLater ? timeToCome(written) : undefined;
    if (!isLater || at !== undefined) onConfirm({ ...said, ...(at !== undefined && { at }) });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={acts('takeDown.label')}
      description={acts('takeDown.does')}
    >
      <form onSubmit={submit} noValidate className="space-y-4">
        {fields.map((field) => (
          <Field
            key={field.name}
            label={t(field.name)}
            hint={t(`${field.name}Hint`)}
            required={field.isRequired}
            error={isAsked && isMissing(field) ? t('missing') : undefined}
          >
            <Textarea
              value={words[field.name]}
              rows={field.rows}
              maxLength={2000}
              onChange={({ target }) => setWords({ ...words, [field.name]: target.value })}
            />
          </Field>
        ))}
        <Checkbox label={t('later')} checked={isLater} onChange={({ target }) => setLater(target.checked)} />
        {isLater && <TimeFields written={written} change={setWritten} isMissing={isAsked} />}
        {problem && <Notice tone="danger">{problem}</Notice>}
        <div className="flex justify-end gap-2">
          <Button type="button" variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" variant="danger" busy={busy}>
            {acts(isLater ? 'scheduleTakeDown.label' : 'takeDown.label')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
