'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SaveState } from '#components/editor/sync/save-state.ts';
import { CopyButton } from './copy-button.tsx';

type TroubleNoteProps = {
  state: SaveState;
  unsentText: () => string;
  onSignIn: () => void;
  onRetry: () => void;
  onDiscard: () => void;
};

/** What to do when words cannot be saved. The words themselves are never taken away. */
export function TroubleNote({ state, unsentText, onSignIn, onRetry, onDiscard }: TroubleNoteProps) {
  const t = useTranslations('editor.trouble');
  const [sure, setSure] = useState(false);
  const storage = 'storage' in state ? state.storage : undefined;
  const isQuiet = state.kind === 'saved' || state.kind === 'saving' || state.kind === 'keptOnDevice';
  if (isQuiet && !storage) return null;
  const isStuck = state.kind === 'refused' || state.kind === 'noAccess';
  const isDiverged = state.kind === 'refused' && state.message === 'diverged';
  const rule = state.kind === 'refused' ? state.message : '';
  return (
    <section className="ms-note is-danger" role="alert" aria-label={t('label')}>
      {storage && <p>{t(storage)}</p>}
      {!isQuiet && <p>{isDiverged ? t('diverged') : t(state.kind, { rule })}</p>}
      <div className="ms-note-buttons">
        {state.kind === 'signedOut' && (
          <button type="button" className="ms-button is-main" onClick={onSignIn}>
            {t('signIn')}
          </button>
        )}
        <button type="button" className="ms-button" onClick={onRetry}>
          {t('retry')}
        </button>
        {'unsent' in state && state.unsent > 0 && (
          <CopyButton label={t('copy')} done={t('copied')} text={unsentText} />
        )}
        {isStuck && (
          <button type="button" className="ms-button" onClick={() => (sure ? onDiscard() : setSure(true))}>
            {sure ? t('discardSure') : t('discard')}
          </button>
        )}
      </div>
    </section>
  );
}
