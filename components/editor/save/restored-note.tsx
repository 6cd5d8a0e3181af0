'use client';

import { useTranslations } from 'use-intl';

type RestoredNoteProps = { count: number; onDone: () => void };

/** What an earlier visit left unsent went on by itself, where nobody else had written since. */
export function RestoredNote({ count, onDone }: RestoredNoteProps) {
  const t = useTranslations('editor.work');
  return (
    <section className="ms-note" role="status">
      <p>{t('restored', { count })}</p>
      <div className="ms-note-buttons">
        <button type="button" className="ms-button" onClick={onDone}>
          {t('dismiss')}
        </button>
      </div>
    </section>
  );
}
