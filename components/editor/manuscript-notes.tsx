import { undo } from '@tiptap/pm/history';
import { runAndFocus } from './commands/run.ts';
import { PasteNote } from './paste/paste-note.tsx';
import { RecoveryTray } from './recovery/recovery-tray.tsx';
import { RestoredNote } from './save/restored-note.tsx';
import { TroubleNote } from './save/trouble-note.tsx';
import type { OpenedManuscript } from './use-manuscript.ts';

type ManuscriptNotesProps = { manuscript: OpenedManuscript; signInHref: string; onDiscard: () => void };

/** What the writer should know at the moment, between the tools and the text. */
export function ManuscriptNotes({ manuscript, signInHref, onDiscard }: ManuscriptNotesProps) {
  const { session, pasted, restored } = manuscript;
  return (
    <div className="ms-notes">
      <TroubleNote
        state={manuscript.saveState}
        signInHref={signInHref}
        unsentText={() => session?.saving.unsentText() ?? ''}
        onRetry={() => {
          session?.saving.go({ evenIfRefused: true });
          session?.editor.view.focus();
        }}
        onDiscard={onDiscard}
      />
      <RecoveryTray manuscript={manuscript} />
      {restored > 0 && <RestoredNote count={restored} onDone={manuscript.closeRestored} />}
      {pasted && (
        <PasteNote
          report={pasted.report}
          onUndo={
            pasted.canUndo && session
              ? () => {
                  runAndFocus(session.editor, undo);
                  manuscript.closePasted();
                }
              : undefined
          }
          onDone={manuscript.closePasted}
        />
      )}
    </div>
  );
}
