import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { documentsAmong } from '#components/editor/docx/document-files.ts';
import { photosAmong } from '#components/editor/figures/photo-files.ts';
import { clipboardKind } from './clipboard-kind.ts';
import type { PasteReport } from './import-report.ts';
import { isInOneLiner } from './in-one-liner.ts';
import { belowFigure } from './insert-blocks.ts';
import { pasteHtml } from './paste-html.ts';
import { pasteText } from './paste-text.ts';
import { asOneLine, withOwnFigureIds } from './pasted-slice.ts';
import { tidyOwnHtml } from './tidy-own-html.ts';

export type PasteSettings = {
  newId: () => string;
  addPhotos: (files: readonly File[]) => void;
  /** Word files, to be read on their own. */
  addDocuments: (files: readonly File[]) => void;
  /** A file that came along for a figure that was pasted. */
  uploadPhoto: (figureId: string, file: File) => void;
  imported: (report: PasteReport) => void;
};

/** Everything that comes in from outside: pictures, reports in plain text, HTML of other programs, a few words. */
export function pastePlugin(settings: PasteSettings): Plugin {
  const { addDocuments, addPhotos, newId } = settings;
  // Shift asks for plain text, as it does everywhere.
  let shift = false;
  const noteShift = (_view: EditorView, event: KeyboardEvent) => {
    shift = event.shiftKey;
    return false;
  };

  /** Puts what a clipboard or a drag holds where the caret is; false leaves it to ProseMirror. */
  function take(view: EditorView, data: DataTransfer, asText: boolean): boolean {
    if (takeDocuments(data)) return true;
    const pictures = photosAmong(data.files);
    const text = data.getData('text/plain');
    const html = asText ? '' : data.getData('text/html');
    const kind = clipboardKind({ text, html, hasPictures: pictures.length > 0 });
    if (kind === 'pictures') addPhotos(pictures);
    else if (kind === 'own' || (text === '' && html === '')) return false;
    else if (kind === 'plain') pasteText(view, text, settings);
    else if (!pasteHtml(view, { html, rtf: data.getData('text/rtf') }, settings))
      pasteText(view, text, settings);
    return true;
  }

  /** Files that lie on a disk bring nothing else along, but photos may lie beside them. */
  function takeDocuments({ files }: DataTransfer): boolean {
    const documents = documentsAmong(files);
    if (documents.length === 0) return false;
    addDocuments(documents);
    const pictures = photosAmong(files);
    if (pictures.length > 0) addPhotos(pictures);
    return true;
  }

  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: noteShift,
        keyup: noteShift,
        // Before ProseMirror reads the HTML in its own way, which would be work for nothing.
        paste(view, event) {
          if (!event.clipboardData || !view.editable || view.composing) return false;
          const isTaken = take(view, event.clipboardData, shift);
          if (isTaken) event.preventDefault();
          else if (isOnFigure(view)) view.dispatch(belowFigure(view.state));
          return isTaken;
        },
      },
      handleDrop(view, event, _slice, moved) {
        const { dataTransfer } = event;
        if (moved || !dataTransfer || view.dragging) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place) {
          const { tr } = view.state;
          view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(place.pos))));
        }
        return take(view, dataTransfer, false);
      },
      transformPastedHTML: tidyOwnHtml,
      transformPasted(slice, view) {
        // A figure that is dragged elsewhere stays the same figure.
        if (view.dragging?.move) return slice;
        if (isInOneLiner(view.state)) return asOneLine(slice, view.state.schema);
        return withOwnFigureIds(slice, view.state.doc, newId);
      },
    },
  });
}

function isOnFigure({ state }: EditorView): boolean {
  return 'node' in state.selection;
}
