import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { newRequestId, type Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { RegisterFileView } from '#domain/views/register-view.ts';
import { registerApi } from './register-api.ts';
import { useRegisterProblem } from './register-problem.ts';

type Props = { onClose: () => void; onDone: (words: string) => void };

/** A CSV file: what it would bring is told first, with the lines that say nothing the register can keep. */
export function FileDialog({ onClose, onDone }: Props) {
  const t = useTranslations('register.file');
  const common = useTranslations('common');
  const sentence = useRegisterProblem();
  const first = useRef<HTMLInputElement>(null);
  const requestId = useRef(newRequestId());
  const [file, setFile] = useState('');
  const [view, setView] = useState<RegisterFileView>();
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);

  async function look(picked: File | undefined) {
    setView(undefined);
    setProblem(undefined);
    if (!picked) return;
    setSending(true);
    const text = await picked.text();
    const answer = await registerApi.readFile(text);
    setSending(false);
    setFile(text);
    if (answer.ok) setView(answer.value);
    else setProblem(answer.problem);
  }

  async function take() {
    setSending(true);
    const answer = await registerApi.importFile(requestId.current, file);
    setSending(false);
    if (answer.ok || answer.problem.code !== 'offline') requestId.current = newRequestId();
    if (!answer.ok) return setProblem(answer.problem);
    onDone(t('done', { added: answer.value.added, changed: answer.value.changed }));
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
          <Button onClick={onClose}>{common('cancel')}</Button>
          {view && view.names.length > 0 && (
            <Button variant="primary" busy={isSending} onClick={() => void take()}>
              {t('take')}
            </Button>
          )}
        </>
      }
    >
      <div className="grid gap-4" aria-live="polite">
        <Field label={t('field')}>
          <Input
            ref={first}
            type="file"
            accept=".csv,text/csv,text/plain"
            onChange={({ target }) => void look(target.files?.[0])}
          />
        </Field>
        {isSending && !view && <p role="status">{common('loading')}</p>}
        {problem && <Notice tone="danger">{sentence(problem)}</Notice>}
        {view && (
          <div className="grid gap-2 text-sm">
            <p className="font-medium">
              {t('sums', { added: view.added, changed: view.changed, same: view.same })}
            </p>
            {view.names.length > 0 && (
              <p className="text-ink-2">{t('names', { names: view.names.slice(0, 30).join(', ') })}</p>
            )}
            <ul className="text-warn">
              {view.wrong.slice(0, 30).map(({ line, rule }) => (
                <li key={line}>{t('wrong', { line, why: t(`rules.${rule}`) })}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Dialog>
  );
}
