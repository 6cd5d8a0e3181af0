'use client';

import './editor.css';
import { type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { DocumentTool } from './docx/document-tool.tsx';
import type { EditorApi } from './editor-api.ts';
import type { EditedArticle } from './editor-session.ts';
import { FigurePanel } from './figures/figure-panel.tsx';
import { FindBar } from './find/find-bar.tsx';
import { FocusTool } from './focus/focus-tool.tsx';
import { HelpTool } from './help/help-tool.tsx';
import { LengthLine } from './length/length-line.tsx';
import { ManuscriptNotes } from './manuscript-notes.tsx';
import { Outline } from './outline/outline.tsx';
import { type PlacesControl, placesControl } from './places/places-control.ts';
import { PreviewTool } from './preview-tool.tsx';
import { SaveLine } from './save/save-line.tsx';
import { useLeaveGuard } from './save/use-leave-guard.ts';
import { SelectionTools } from './selection/selection-tools.tsx';
import { SlashMenu } from './slash/slash-menu.tsx';
import { type KeepSlip, SlipCard } from './slips/slip-card.tsx';
import { type SlipsWish, slipsMove } from './slips/slips-plugin.ts';
import type { FlushAnswer } from './sync/save-driver.ts';
import { hasUnsent } from './sync/save-state.ts';
import { TableTools } from './tables/table-tools.tsx';
import { LinkTool } from './toolbar/link-dialog.tsx';
import { ManuscriptToolbar } from './toolbar/manuscript-toolbar.tsx';
import { PhotoChooser } from './toolbar/photo-chooser.tsx';
import { useBarHeight } from './toolbar/use-bar-height.ts';
import { type ManuscriptListeners, useManuscript } from './use-manuscript.ts';
import { type ManuscriptPlace, mendPlace, showPlace } from './view/show-place.ts';

/** What the page may ask of the editor, through its `ref`. */
export type EditorHandle = {
  /** Before submit, sign, publish: resolves when the server has every word, or says why it has not. */
  flush(): Promise<FlushAnswer>;
  /** How often others' changes came into the text so far: what came between seeing and acting was not seen. */
  arrivals(): number;
  /** Takes the writer to the place that a check names. */
  show(place: ManuscriptPlace): void;
  /** Puts other words in place of those that a check names; false when they do not stand there any more. */
  mend(place: ManuscriptPlace, words: string): boolean;
  /** Puts words where the caret is, in place of what is selected; one undo takes them away. */
  insert(words: string): void;
  /** Whether slips are marked under the words, and which of them somebody answered for. */
  markSlips(wish: SlipsWish): void;
  /** Places that a return marks. */
  places: PlacesControl;
};

export type ManuscriptEditorProps = ManuscriptListeners & {
  article: EditedArticle;
  /** Who writes: what this device keeps for one person is not shown to another. */
  personId: string;
  editable: boolean;
  /** The server; by default our own handlers over HTTP. */
  api?: EditorApi;
  signInHref?: string;
  /** The text is there and its `ref` can be asked. */
  onOpened?: () => void;
  /** Shows the article as readers would get it; without it the tool does nothing. */
  onPreview?: () => void;
  /** Lets a slip stay for a reason; without it the card does not offer that. */
  onKeepSlip?: KeepSlip;
  ref?: Ref<EditorHandle>;
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
  api,
  signInHref = '/desk/sign-in',
  onPreview,
  onKeepSlip,
  onOpened,
  ref,
  ...listeners
}: ManuscriptEditorProps) {
  const textId = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  const manuscript = useManuscript({ article, personId, editable, api, listeners, sheet, frame, textId });
  const { session, saveState } = manuscript;
  useBarHeight(frame);
  const [spoken, setSpoken] = useState('');
  const letGo = useLeaveGuard(session?.saving, manuscript.uploading || hasUnsent(saveState));
  useImperativeHandle(
    ref,
    () => ({
      flush: () => session?.saving.flush() ?? Promise.resolve({ ok: false, state: saveState }),
      arrivals: () => session?.arrivals() ?? 0,
      show: (place) => session && showPlace(session.editor.view, place),
      mend: (place, words) => session !== undefined && mendPlace(session.editor.view, place, words),
      insert: (words) => session?.editor.chain().focus().insertContent({ type: 'text', text: words }).run(),
      markSlips: (wish) => {
        const view = session?.editor.view;
        view?.dispatch(slipsMove(view.state, { wish }));
      },
      places: placesControl(() => session?.editor.view),
    }),
    [session, saveState],
  );

  const isOpen = session !== undefined;
  useEffect(() => {
    if (isOpen) onOpened?.();
  }, [isOpen, onOpened]);

  async function discard(): Promise<void> {
    await session?.saving.discardUnsent();
    letGo();
    window.location.reload();
  }

  return (
    <section ref={frame} className="manuscript" data-editable={editable}>
      <div className="ms-bar">
        {session && (
          <>
            <ManuscriptToolbar
              editor={session.editor}
              page={session.page}
              controls={textId}
              editable={editable}
            />
            <FindBar editor={session.editor} page={session.page} editable={editable} />
          </>
        )}
        <div className="ms-state">
          {session && <LengthLine editor={session.editor} articleId={article.id} />}
          <SaveLine state={saveState} />
        </div>
      </div>
      <ManuscriptNotes manuscript={manuscript} signInHref={signInHref} onDiscard={() => void discard()} />
      {session && editable && <DocumentTool page={session.page} documents={session.documents} />}
      <div className="ms-body">
        {session && <Outline editor={session.editor} page={session.page} />}
        <div ref={sheet} className="ms-sheet">
          {session && editable && (
            <>
              <SelectionTools editor={session.editor} page={session.page} sheet={sheet} />
              <SlashMenu editor={session.editor} page={session.page} sheet={sheet} />
              <SlipCard
                editor={session.editor}
                page={session.page}
                sheet={sheet}
                {...(onKeepSlip && { keep: onKeepSlip })}
              />
              <TableTools editor={session.editor} sheet={sheet} announce={setSpoken} />
              <FigurePanel
                editor={session.editor}
                sheet={sheet}
                wantsAlt={manuscript.wantsAlt}
                onReplace={session.replacePhoto}
                photoUrl={session.photoUrl}
                announce={setSpoken}
              />
            </>
          )}
        </div>
      </div>
      <p className="ms-spoken" role="status">
        {spoken}
      </p>
      {session && (
        <>
          <FocusTool editor={session.editor} page={session.page} />
          <HelpTool page={session.page} />
          {onPreview && <PreviewTool page={session.page} onPreview={onPreview} />}
        </>
      )}
      {session && editable && (
        <>
          <PhotoChooser page={session.page} onPhotos={session.addPhotos} />
          <LinkTool editor={session.editor} page={session.page} find={session.findPublished} />
        </>
      )}
    </section>
  );
}
