import { Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { useReady } from '#components/desk/shell/use-ready.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ConferenceView } from '#domain/views/conference-view.ts';
import { useConferenceProblem } from './conference-problem.ts';
import { conferencesApi } from './conferences-api.ts';

/** Takes the record out of the calendar; not while articles are about it. */
export function RemoveRecord({ view: { id, record, articles } }: { view: ConferenceView }) {
  const t = useTranslations('conferences');
  const router = useRouter();
  const isReady = useReady();
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { general } = useConferenceProblem(problem);

  async function remove() {
    setSending(true);
    const answer = await conferencesApi.remove(id);
    setSending(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    setOpen(false);
    router.refresh();
  }

  return (
    <>
      <IconButton
        label={t('remove')}
        icon={<Trash2 aria-hidden />}
        disabled={!isReady || articles.length > 0}
        onClick={() => setOpen(true)}
      />
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setOpen}
        title={t('removeTitle', { name: record.name })}
        description={t('removeLead')}
        confirmLabel={t('remove')}
        tone="danger"
        busy={isSending}
        error={general}
        onConfirm={() => void remove()}
      />
    </>
  );
}

/** What stands in place of a removed record. */
export function RemovedNote({ name, restore }: { name: string; restore: () => Promise<void> }) {
  const t = useTranslations('conferences');
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-4">
      <h1 className="font-semibold text-2xl">{name}</h1>
      <Notice tone="warn" action={<Button onClick={() => void restore()}>{t('restore')}</Button>}>
        {t('removed')}
      </Notice>
    </div>
  );
}
