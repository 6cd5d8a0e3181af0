import { Clock, Eye, Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { DraftInHand } from './use-draft.ts';

type Props = {
  draft: DraftInHand;
  busy: boolean;
  onPreview: () => void;
  onLater: () => void;
  onNow: () => void;
};

/** What is done with the changes: back and forth, looked at, put up now or later. */
export function FrontBar({ draft, busy, onPreview, onLater, onNow }: Props) {
  const t = useTranslations('fronts');
  const { isChanged, isBehind, undo, redo, places } = draft;
  const isEmpty = places.every((number) => number === null);
  return (
    <div className="sticky top-0 z-10 -mx-2 flex flex-wrap items-center gap-2 bg-paper px-2 py-2">
      <IconButton label={t('undo')} icon={<Undo2 aria-hidden />} disabled={!undo} onClick={undo} />
      <IconButton label={t('redo')} icon={<Redo2 aria-hidden />} disabled={!redo} onClick={redo} />
      <Button
        variant="quiet"
        disabled={isEmpty}
        onClick={() => draft.change((before) => before.map(() => null))}
      >
        {t('clear')}
      </Button>
      {isChanged && (
        <Button variant="quiet" onClick={draft.drop}>
          {t('discard')}
        </Button>
      )}
      <span className="flex-1" />
      <Button onClick={onPreview}>
        <Eye aria-hidden /> {t('preview')}
      </Button>
      <Button disabled={!isChanged} onClick={onLater}>
        <Clock aria-hidden /> {t('later')}
      </Button>
      <Button variant="primary" busy={busy} disabled={!isChanged || isBehind} onClick={onNow}>
        {t('now')}
      </Button>
    </div>
  );
}
