'use client';

import { Check, CloudOff, CloudUpload, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SaveState } from '#components/editor/sync/save-state.ts';

const icons: Record<SaveState['kind'], LucideIcon> = {
  saved: Check,
  // Nothing that turns: an animation makes the browser draw a long text anew for every frame.
  saving: CloudUpload,
  keptOnDevice: CloudOff,
  notKept: TriangleAlert,
  signedOut: TriangleAlert,
  noAccess: TriangleAlert,
  refused: TriangleAlert,
};

/** Where the words are, always in sight. Read aloud only when something is wrong. */
export function SaveLine({ state }: { state: SaveState }) {
  const t = useTranslations('editor.save');
  const Icon = icons[state.kind];
  const isUsual = state.kind === 'saved' || state.kind === 'saving';
  const more =
    state.kind === 'saved' ? t('version', { version: state.version }) : t('unsent', { unsent: state.unsent });
  return (
    <p className="ms-save" data-save-state={state.kind} aria-live={isUsual ? 'off' : 'polite'} title={more}>
      <Icon aria-hidden size={16} />
      <span>{t(state.kind)}</span>
    </p>
  );
}
