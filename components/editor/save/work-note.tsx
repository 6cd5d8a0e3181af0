'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { OfferedWork } from '#components/editor/sync/open-saving.ts';
import { CopyButton } from './copy-button.tsx';

type WorkNoteProps = { work: OfferedWork; onDone: () => void };

/** Offers what an earlier visit left unsent, when others have edited since. Nothing is put in unasked. */
export function WorkNote({ work, onDone }: WorkNoteProps) {
  const t = useTranslations('editor.work');
  const format = useFormatter();
  const [failed, setFailed] = useState(false);
  const at = format.dateTime(work.at, { dateStyle: 'short', timeStyle: 'short' });

  async function restore(): Promise<void> {
    if (await work.restore()) onDone();
    else setFailed(true);
  }
  async function discard(): Promise<void> {
    await work.discard();
    onDone();
  }

  return (
    <section className="ms-note" role="status">
      <p>{t('offered', { at })}</p>
      {work.text !== '' && <blockquote>{work.text}</blockquote>}
      {failed && <p className="is-danger">{t('failed')}</p>}
      <div className="ms-note-buttons">
        <button type="button" className="ms-button is-main" onClick={() => void restore()}>
          {t('restore')}
        </button>
        <CopyButton label={t('copy')} done={t('copy')} text={() => work.text} />
        <button type="button" className="ms-button" onClick={() => void discard()}>
          {t('discard')}
        </button>
      </div>
    </section>
  );
}

type LostNoteProps = { text: string; onDone: () => void };

/** Words of the writer whose place somebody else deleted: shown, to copy, until the writer closes them. */
export function LostNote({ text, onDone }: LostNoteProps) {
  const t = useTranslations('editor.work');
  return (
    <section className="ms-note is-danger" role="alert">
      <p>{t('lost')}</p>
      <blockquote>{text}</blockquote>
      <div className="ms-note-buttons">
        <CopyButton label={t('copy')} done={t('copy')} text={() => text} />
        <button type="button" className="ms-button" onClick={onDone}>
          {t('dismiss')}
        </button>
      </div>
    </section>
  );
}

type RestoredNoteProps = { count: number; onDone: () => void };

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
