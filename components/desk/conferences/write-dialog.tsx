import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { newRequestId, type Problem } from '#components/desk/desk-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { sapoOf } from '#domain/conferences/template/sentences.ts';
import type { ConferenceView } from '#domain/views/conference-view.ts';
import { useConferenceProblem } from './conference-problem.ts';
import { conferencesApi } from './conferences-api.ts';

/** Begins an article about a conference, from the template of its kind or empty. */
export function WriteDialog({
  view: { id, record },
  onClose,
}: {
  view: ConferenceView;
  onClose: () => void;
}) {
  const t = useTranslations('conferences');
  const common = useTranslations('common');
  const router = useRouter();
  const requestId = useRef(newRequestId());
  const [template, setTemplate] = useState(true);
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const { general } = useConferenceProblem(problem);

  async function write() {
    setSending(true);
    const made = await conferencesApi.write(requestId.current, { id, template }, 'vi');
    if (made.ok) return router.push(`/desk/articles/${made.value.articleId}`);
    if (made.problem.code !== 'offline') requestId.current = newRequestId();
    setSending(false);
    setProblem(made.problem);
  }

  const choices = [
    { value: true, label: t('withTemplate', { kind: t(`kinds.${record.kind ?? 'other'}`) }) },
    { value: false, label: t('withoutTemplate') },
  ];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('writeTitle')}
      description={t('writeLead')}
      footer={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button variant="primary" busy={isSending} onClick={() => void write()}>
            {t('write')}
          </Button>
        </>
      }
    >
      <fieldset className="grid gap-3">
        <legend className="sr-only">{t('writeTitle')}</legend>
        {choices.map(({ value, label }) => (
          <label key={label} className="flex items-center gap-2.5 font-medium text-sm">
            <input
              type="radio"
              name="template"
              className="size-4 accent-accent"
              checked={template === value}
              onChange={() => setTemplate(value)}
            />
            {label}
          </label>
        ))}
        {template && (
          <div className="rounded-md bg-paper-2 px-3 py-2 text-sm">
            <p className="text-ink-2 text-xs">{t('withTemplateHint')}</p>
            <p lang="vi" className="mt-1 leading-relaxed">
              {sapoOf(record)}
            </p>
          </div>
        )}
        {general && <Notice tone="danger">{general}</Notice>}
      </fieldset>
    </Dialog>
  );
}
