import { undo } from '@tiptap/pm/history';
import { useState } from 'react';
import { findFigure } from './commands/figures.ts';
import { runAndFocus } from './commands/run.ts';
import { PasteNote } from './paste/paste-note.tsx';
import { DetailsNote } from './photo-details/details-note.tsx';
import { RecoveryTray } from './recovery/recovery-tray.tsx';
import { RestoredNote } from './save/restored-note.tsx';
import { SignInDialog } from './save/sign-in-dialog.tsx';
import { TroubleNote } from './save/trouble-note.tsx';
import type { OpenedManuscript } from './use-manuscript.ts';

type ManuscriptNotesProps = { manuscript: OpenedManuscript; signInHref: string; onDiscard: () => void };

/** What the writer should know at the moment, between the tools and the text. */
export function ManuscriptNotes({ manuscript, signInHref, onDiscard }: ManuscriptNotesProps) {
  const { session, pasted, restored } = manuscript;
  // A figure may be gone before its words were looked at.
  const described = manuscript.described.filter(
    ({ figureId }) => session && findFigure(session.editor.state.doc, figureId),
  );
  const [firstDescribed] = described;
  // Trying again changes the save state; the question stays until it is answered.
  const [signingIn, setSigningIn] = useState(false);
  return (
    <div className="ms-notes">
      <TroubleNote
        state={manuscript.saveState}
        unsentText={() => session?.saving.unsentText() ?? ''}
        onSignIn={() => setSigningIn(true)}
        onRetry={() => {
          session?.saving.go({ evenIfRefused: true });
          session?.editor.view.focus();
        }}
        onDiscard={onDiscard}
      />
      {session && signingIn && (
        <SignInDialog
          signInHref={signInHref}
          send={session.saving.sendNow}
          onClose={() => {
            setSigningIn(false);
            session.editor.view.focus();
          }}
        />
      )}
      <RecoveryTray manuscript={manuscript} />
      {restored > 0 && <RestoredNote count={restored} onDone={manuscript.closeRestored} />}
      {session && firstDescribed && (
        <DetailsNote
          key={firstDescribed.figureId}
          editor={session.editor}
          photo={firstDescribed}
          more={described.length - 1}
          onDone={() => manuscript.closeDescribed(firstDescribed)}
        />
      )}
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
