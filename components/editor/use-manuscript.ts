import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { runAndFocus } from './commands/run.ts';
import type { EditorApi } from './editor-api.ts';
import { type EditedArticle, type EditorSession, openEditorSession } from './editor-session.ts';
import { useEditorWords } from './editor-words.ts';
import { httpEditorApi } from './http-editor-api.ts';
import type { ImportedDetails, PasteReport } from './paste/import-report.ts';
import type { DescribedPhoto } from './photo-details/details-note.tsx';
import { putBack } from './recovery/put-back.ts';
import type { TakenWords } from './recovery/taken-words.ts';
import type { OfferedWork } from './sync/open-saving.ts';
import type { SaveState } from './sync/save-state.ts';

/** What a page is told while somebody writes. */
export type ManuscriptListeners = {
  onSaveState?: (state: SaveState) => void;
  /** The server has confirmed this version. */
  onVersion?: (version: number) => void;
  /** A report was pasted; its byline and dateline are the page's to keep. */
  onImported?: (details: ImportedDetails) => void;
};

type Settings = {
  article: EditedArticle;
  personId: string;
  editable: boolean;
  api: EditorApi | undefined;
  listeners: ManuscriptListeners;
  /** Where the text is drawn, and the frame that its tools stand in. */
  sheet: RefObject<HTMLElement | null>;
  frame: RefObject<HTMLElement | null>;
  textId: string;
};

export type PastedReport = { report: PasteReport; canUndo: boolean };

export type OpenedManuscript = {
  session: EditorSession | undefined;
  saveState: SaveState;
  uploading: boolean;
  pasted: PastedReport | undefined;
  closePasted: () => void;
  /** Photos whose files say something of them, the first one first. */
  described: readonly DescribedPhoto[];
  closeDescribed: (photo: DescribedPhoto) => void;
  /** What earlier visits left unsent, to choose from. */
  work: OfferedWork[];
  closeWork: (work: OfferedWork) => void;
  restored: number;
  closeRestored: () => void;
  /** Words of the writer whose place somebody else deleted, oldest first. */
  taken: readonly TakenWords[];
  putBack: (words: TakenWords) => void;
  discardTaken: (words: TakenWords) => void;
  /** The alt text of the figure that is selected next is to be written. */
  wantsAlt: RefObject<boolean>;
};

/** Opens the editor once for as long as the page shows it, and holds what it reports for those who draw it. */
export function useManuscript({
  article,
  personId,
  editable,
  listeners,
  sheet,
  frame,
  textId,
  ...settings
}: Settings): OpenedManuscript {
  const words = useEditorWords();
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });
  const api = useMemo(() => settings.api ?? httpEditorApi(article.id), [settings.api, article.id]);
  const [session, setSession] = useState<EditorSession>();
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', version: article.version });
  const [uploading, setUploading] = useState(false);
  const [pasted, setPasted] = useState<PastedReport>();
  const [described, setDescribed] = useState<readonly DescribedPhoto[]>([]);
  const [work, setWork] = useState<OfferedWork[]>([]);
  const [restored, setRestored] = useState(0);
  const [taken, setTaken] = useState<readonly TakenWords[]>([]);
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
        restored: setRestored,
        offered: (offer) => setWork((before) => [...before, offer]),
        taken: (words) => setTaken((before) => [...before, words]),
        imported(report) {
          setPasted({ report, canUndo: true });
          if (report.details) latest.current.onImported?.(report.details);
        },
        written: () => setPasted((before) => (before?.canUndo ? { ...before, canUndo: false } : before)),
        uploading: setUploading,
        described: (photo) => setDescribed((before) => [...before, photo]),
        editAlt() {
          wantsAlt.current = true;
        },
      },
    });
    // After the frame that draws the tools of the figure which the caret has just entered or left.
    opened.page.answer('toolbar', () => requestAnimationFrame(() => firstTool(frame.current)?.focus()));
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

  return {
    session,
    saveState,
    uploading,
    pasted,
    closePasted: () => setPasted(undefined),
    described,
    closeDescribed: (photo) => setDescribed((before) => before.filter((one) => one !== photo)),
    work,
    closeWork: (done) => setWork((before) => before.filter((one) => one !== done)),
    restored,
    closeRestored: () => setRestored(0),
    taken,
    putBack(words) {
      if (!session || !runAndFocus(session.editor, putBack(words))) return;
      setTaken((before) => before.filter((one) => one !== words));
      // Only when the words are with the server, or kept as unsent, does the shelf let go of them.
      void session.saving.flush().then(() => session.saving.forgetTaken(words.id));
    },
    discardTaken(words) {
      setTaken((before) => before.filter((one) => one !== words));
      void session?.saving.forgetTaken(words.id);
    },
    wantsAlt,
  };
}

/** The tools of the figure that the caret is in, those beside selected words, else those above the manuscript. */
function firstTool(frame: HTMLElement | null): HTMLElement | null {
  const stop = '[data-tool][tabindex="0"]';
  return (
    frame?.querySelector<HTMLElement>(`.ms-figure-tools ${stop}`) ??
    frame?.querySelector<HTMLElement>(`.ms-selection-tools ${stop}`) ??
    frame?.querySelector<HTMLElement>(`.ms-table-tools ${stop}`) ??
    frame?.querySelector<HTMLElement>(`.ms-tools ${stop}`) ??
    null
  );
}
