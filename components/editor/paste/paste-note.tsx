'use client';

import { useTranslations } from 'use-intl';
import type { ImportReport } from './import-report.ts';

type PasteNoteProps = {
  report: ImportReport;
  /** Missing once the writer has gone on: one undo would then take back something else. */
  onUndo?: () => void;
  onDone: () => void;
};

/** Says quietly what a pasted report was turned into. */
export function PasteNote({ report, onUndo, onDone }: PasteNoteProps) {
  const t = useTranslations('editor.pasted');
  const { counts, removed, repaired, byline } = report;
  const spaces = removed.nbspTrimmed + removed.nbspToSpace;
  const letters = (repaired?.eth ?? 0) + (repaired?.invisible ?? 0);
  const residues = (removed.residueLines ?? []).length;
  const parts = [
    t('paragraphs', { count: counts.paragraphs }),
    counts.figures > 0 && t('figures', { count: counts.figures }),
    removed.toolbarLines.length > 0 && t('toolbarLines', { count: removed.toolbarLines.length }),
    spaces > 0 && t('spaces', { count: spaces }),
    letters > 0 && t('letters', { count: letters }),
    residues > 0 && t('residues', { count: residues }),
    byline.length > 0 && t('byline', { names: byline.map(({ name }) => name).join(', ') }),
  ].filter((part) => part !== false);
  return (
    <section className="ms-note" role="status" aria-label={t('label')}>
      <p>{parts.join(' · ')}</p>
      <div className="ms-note-buttons">
        {onUndo && (
          <button type="button" className="ms-button" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
        <button type="button" className="ms-button" onClick={onDone}>
          {t('dismiss')}
        </button>
      </div>
    </section>
  );
}
