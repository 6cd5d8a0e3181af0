import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Changes } from '#components/desk/article/changes.tsx';
import { CopyButton } from '#components/editor/save/copy-button.tsx';
import type { OfferedWork } from '#components/editor/sync/open-saving.ts';
import { DiscardButton } from './discard-button.tsx';
import { useWhen } from './use-when.ts';

type OfferedItemProps = { work: OfferedWork; onDone: () => void };

/** What an earlier visit left unsent while others wrote on: what it would change, to put in or to leave. */
export function OfferedItem({ work, onDone }: OfferedItemProps) {
  const t = useTranslations('recovery');
  const when = useWhen();
  const [failed, setFailed] = useState(false);

  async function restore(): Promise<void> {
    if (await work.restore()) onDone();
    else setFailed(true);
  }
  async function discard(): Promise<void> {
    await work.discard();
    onDone();
  }

  return (
    <li>
      <p>{t('offered', { when: when(work.at) })}</p>
      {work.changes ? <Changes blocks={work.changes} /> : <blockquote>{work.text}</blockquote>}
      {failed && <p className="is-danger">{t('failed')}</p>}
      <div className="ms-note-buttons">
        <button type="button" className="ms-button is-main" onClick={() => void restore()}>
          {t('join')}
        </button>
        <CopyButton label={t('copy')} done={t('copied')} text={() => work.text} />
        <DiscardButton onDiscard={() => void discard()} />
      </div>
    </li>
  );
}
