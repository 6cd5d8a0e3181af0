'use client';

import { useTranslations } from 'use-intl';
import type { PasteReport } from './import-report.ts';
import { toldChanges } from './paste-changes.ts';

type PasteNoteProps = {
  report: PasteReport;
  /** Missing once the writer has gone on: one undo would then take back something else. */
  onUndo?: () => void;
  onDone: () => void;
};

/** Says quietly what a paste was turned into; nothing when it came as it was. */
export function PasteNote({ report, onUndo, onDone }: PasteNoteProps) {
  const t = useTranslations('editor.pasted');
  const names = report.details?.byline.map(({ name }) => name) ?? [];
  const told = toldChanges(report.changes);
  if (told.length === 0 && !report.details && !report.refused) return null;
  const parts = [
    ...told.map((change) =>
      t(change, {
        count: report.changes[change] ?? 0,
        ...(change === 'unsafeLinks' && { which: shortened(report.unsafeLinks) }),
      }),
    ),
    ...(names.length > 0 ? [t('byline', { names: names.join(', ') })] : []),
  ];
  return (
    <section className="ms-note" role="status" aria-label={t('label')}>
      <p>{report.refused ? t('tooLarge') : parts.join(' · ')}</p>
      <div className="ms-note-buttons">
        {onUndo && !report.refused && (
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

const named = 3;
const longest = 48;

/** The first addresses, each no longer than a glance. */
function shortened(addresses: readonly string[] = []): string {
  const short = addresses.map((one) => (one.length > longest ? `${one.slice(0, longest)}…` : one));
  return short.slice(0, named).join(', ') + (short.length > named ? ', …' : '');
}
