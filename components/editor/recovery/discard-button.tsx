import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** Asks once more: what is discarded here is nowhere else. */
export function DiscardButton({ onDiscard }: { onDiscard: () => void }) {
  const t = useTranslations('recovery');
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      className="ms-button"
      onClick={() => (sure ? onDiscard() : setSure(true))}
      onBlur={() => setSure(false)}
    >
      {sure ? t('discardSure') : t('discard')}
    </button>
  );
}
