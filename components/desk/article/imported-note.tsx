import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ImportedNoteText } from './use-imported.ts';

type Props = { note: ImportedNoteText; undo: (() => void) | undefined; dismiss: () => void };

/** After a paste: what went into the details, with a way back, and what is still to ask for. */
export function ImportedNote({ note, undo, dismiss }: Props) {
  const t = useTranslations('article.imported');
  const common = useTranslations('common');
  return (
    <Notice
      tone="info"
      action={
        <span className="flex gap-1">
          {undo && (
            <Button size="sm" variant="quiet" onClick={undo}>
              {t('undo')}
            </Button>
          )}
          <Button size="sm" variant="quiet" onClick={dismiss}>
            {common('close')}
          </Button>
        </span>
      }
    >
      {note.names.length > 0 ? t('byline', { names: note.names.join(', ') }) : t('seeChecks')}
    </Notice>
  );
}
