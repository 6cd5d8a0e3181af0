'use client';

import './editor.css';
import { undo } from '@tiptap/pm/history';
import { type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { runAndFocus } from './commands/run.ts';
import type { EditorApi } from './editor-api.ts';
import { type EditedArticle, type EditorSession, openEditorSession } from './editor-session.ts';
import { useEditorWords } from './editor-words.ts';
import { FigurePanel } from './figures/figure-panel.tsx';
import { httpEditorApi } from './http-editor-api.ts';
import type { ImportReport } from './paste/import-report.ts';
import { PasteNote } from './paste/paste-note.tsx';
import { SaveLine } from './save/save-line.tsx';
import { TroubleNote } from './save/trouble-note.tsx';
import { useLeaveGuard } from './save/use-leave-guard.ts';
import { LostNote, RestoredNote, WorkNote } from './save/work-note.tsx';
import type { OfferedWork } from './sync/open-saving.ts';
import type { FlushAnswer } from './sync/save-driver.ts';
import { hasUnsent, type SaveState } from './sync/save-state.ts';
import { LinkDialog } from './toolbar/link-dialog.tsx';
import { ManuscriptToolbar } from './toolbar/manuscript-toolbar.tsx';
import { type ManuscriptPlace, showPlace } from './view/show-place.ts';

/** What the page may ask of the editor, through its `ref`. */
export type EditorHandle = {
  /** Before submit, sign, publish: resolves when the server has every word, or says why it has not. */
  flush(): Promise<FlushAnswer>;
  /** How often others' changes came into the text so far: what came between seeing and acting was not seen. */
  arrivals(): number;
  /** Takes the writer to the place that a check names. */
  show(place: ManuscriptPlace): void;
};

export type ManuscriptEditorProps = {
  article: EditedArticle;
  /** Who writes: what this device keeps for one person is not shown to another. */
  personId: string;
  editable: boolean;
  /** The server; by default our own handlers over HTTP. */
  api?: EditorApi;
  signInHref?: string;
  ref?: Ref<EditorHandle>;
  onSaveState?: (state: SaveState) => void;
  /** The server has confirmed this version. */
  onVersion?: (version: number) => void;
  /** A report was pasted; its byline and dateline are the page's to keep. */
  onImported?: (report: ImportReport) => void;
};

/**
 * The manuscript: toolbar, save state, text, figures. The document lives in the editor alone; new props of a page
 * that was read again never replace it, other people's edits arrive as steps.
 */
export function ManuscriptEditor(props: ManuscriptEditorProps) {
  return <OpenManuscript key={`${props.article.id} ${props.personId}`} {...props} />;
}

function OpenManuscript({
  article,
  personId,
  editable,
  signInHref = '/desk/sign-in',
  ref,
  ...props
}: ManuscriptEditorProps) {
  const words = useEditorWords();
  const textId = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const api = useMemo(() => props.api ?? httpEditorApi(article.id), [props.api, article.id]);
  const [session, setSession] = useState<EditorSession>();
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', version: article.version });
  const [uploading, setUploading] = useState(false);
  const [linking, setLinking] = useState(false);
  const [pasted, setPasted] = useState<{ report: ImportReport; canUndo: boolean }>();
  const [work, setWork] = useState<OfferedWork[]>([]);
  const [restored, setRestored] = useState(0);
  const [lost, setLost] = useState('');
  const [spoken, setSpoken] = useState('');
  const wantsAlt = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor is opened once; later props never replace its text.
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const opened = openEditorSession({
      element,
      article,
      personId,
      editable,
      api,
      words,
      events: {
        saveState(state) {
          setSaveState(state);
          latest.current.onSaveState?.(state);
        },
        restored(count, text) {
          setRestored(count);
          if (text !== '') setLost((before) => joined(before, text));
        },
        offered: (offer) => setWork((before) => [...before, offer]),
        dropped: (text) => setLost((before) => joined(before, text)),
        imported(report) {
          setPasted({ report, canUndo: true });
          latest.current.onImported?.(report);
        },
        written: () => setPasted((before) => (before?.canUndo ? { ...before, canUndo: false } : before)),
        uploading: setUploading,
        editAlt() {
          wantsAlt.current = true;
        },
        openLink: () => setLinking(true),
        // After the frame that draws the tools of the figure which the caret has just entered or left.
        focusToolbar: () => requestAnimationFrame(() => firstTool(frame.current)?.focus()),
      },
    });
    opened.editor.view.dom.id = textId;
    setSession(opened);
    return () => {
      setSession(undefined);
      opened.close();
    };
  }, []);

  useEffect(() => session?.editor.setEditable(editable, false), [session, editable]);
  const version = saveState.kind === 'saved' ? saveState.version : undefined;
  useEffect(() => {
    if (version !== undefined) latest.current.onVersion?.(version);
  }, [version]);
  const letGo = useLeaveGuard(session?.saving, uploading || hasUnsent(saveState));
  useImperativeHandle(
    ref,
    () => ({
      flush: () => session?.saving.flush() ?? Promise.resolve({ ok: false, state: saveState }),
      arrivals: () => session?.arrivals() ?? 0,
      show: (place) => session && showPlace(session.editor.view, place),
    }),
    [session, saveState],
  );

  async function discard(): Promise<void> {
    await session?.saving.discardUnsent();
    letGo();
    window.location.reload();
  }

  return (
    <section ref={frame} className="manuscript" data-editable={editable}>
      <div className="ms-bar">
        {session && editable && (
          <ManuscriptToolbar
            editor={session.editor}
            controls={textId}
            onLink={() => setLinking(true)}
            onPhotos={session.addPhotos}
          />
        )}
        <SaveLine state={saveState} />
      </div>
      <div className="ms-notes">
        <TroubleNote
          state={saveState}
          signInHref={signInHref}
          unsentText={() => session?.saving.unsentText() ?? ''}
          onRetry={() => {
            session?.saving.go({ evenIfRefused: true });
            session?.editor.view.focus();
          }}
          onDiscard={() => void discard()}
        />
        {lost !== '' && <LostNote text={lost} onDone={() => setLost('')} />}
        {restored > 0 && <RestoredNote count={restored} onDone={() => setRestored(0)} />}
        {work.map((offer) => (
          <WorkNote
            key={offer.at}
            work={offer}
            onDone={() => setWork((before) => before.filter((one) => one !== offer))}
          />
        ))}
        {pasted && (
          <PasteNote
            report={pasted.report}
            onUndo={
              pasted.canUndo && session
                ? () => {
                    runAndFocus(session.editor, undo);
                    setPasted(undefined);
                  }
                : undefined
            }
            onDone={() => setPasted(undefined)}
          />
        )}
      </div>
      <div ref={sheet} className="ms-sheet">
        {session && editable && (
          <FigurePanel
            editor={session.editor}
            sheet={sheet}
            wantsAlt={wantsAlt}
            onReplace={session.replacePhoto}
            announce={setSpoken}
          />
        )}
      </div>
      <p className="ms-spoken" role="status">
        {spoken}
      </p>
      {linking && session && <LinkDialog editor={session.editor} onClose={() => setLinking(false)} />}
    </section>
  );
}

function joined(before: string, text: string): string {
  return before === '' ? text : `${before}\n${text}`;
}

/** The tools of the figure that the caret is in, else those above the manuscript. */
function firstTool(frame: HTMLElement | null): HTMLElement | null {
  const stop = '[data-tool][tabindex="0"]';
  return (
    frame?.querySelector<HTMLElement>(`.ms-figure-tools ${stop}`) ??
    frame?.querySelector<HTMLElement>(`.ms-tools ${stop}`) ??
    null
  );
}
