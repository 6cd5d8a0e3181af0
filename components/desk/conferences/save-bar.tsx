import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import type { RecordInHand } from './use-record.ts';

type Props = { form: RecordInHand; problem: string | undefined; drop: () => void };

/** Whether the record is saved, and the way to save it; Ctrl or ⌘ with S does the same. */
export function SaveBar({ form, problem, drop }: Props) {
  const t = useTranslations('conferences');
  const { isChanged, isSaved, isSending } = form;
  const save = useRef(form.save);
  save.current = form.save;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void save.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <div className="sticky bottom-0 flex flex-wrap items-center justify-end gap-3 border-line border-t bg-paper py-3">
      <div className="mr-auto min-w-40 text-sm">
        <p role="status" className="text-ink-2">
          {isChanged ? t('unsaved') : isSaved ? t('saved') : t('allSaved')}
        </p>
        {problem && (
          <p role="alert" className="text-danger">
            {problem}
          </p>
        )}
      </div>
      {isChanged && <Button onClick={drop}>{t('drop')}</Button>}
      <Button type="submit" variant="primary" busy={isSending} disabled={!isChanged}>
        {t('save')}
      </Button>
    </div>
  );
}
