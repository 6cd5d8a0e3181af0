import { undo } from '@tiptap/pm/history';
import { runAndFocus } from './commands/run.ts';
import { PasteNote } from './paste/paste-note.tsx';
import { TroubleNote } from './save/trouble-note.tsx';
import { LostNote, RestoredNote, WorkNote } from './save/work-note.tsx';
import type { OpenedManuscript } from './use-manuscript.ts';

type ManuscriptNotesProps = { manuscript: OpenedManuscript; signInHref: string; onDiscard: () => void };

/** What the writer should know at the moment, between the tools and the text. */
export function ManuscriptNotes({ manuscript, signInHref, onDiscard }: ManuscriptNotesProps) {
  const { session, pasted, work, restored, lost } = manuscript;
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
      {lost !== '' && <LostNote text={lost} onDone={manuscript.closeLost} />}
      {restored > 0 && <RestoredNote count={restored} onDone={manuscript.closeRestored} />}
      {work.map((offer) => (
        <WorkNote key={offer.at} work={offer} onDone={() => manuscript.closeWork(offer)} />
      ))}
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
