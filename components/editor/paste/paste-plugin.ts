import { NodeSelection, Plugin, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { clearedSelection, crossesField } from '#components/editor/commands/fields.ts';
import { nodeType, oneLiners, textBlockOf } from '#components/editor/commands/node-type.ts';
import { photosAmong } from '#components/editor/figures/photo-files.ts';
import { importCheckedText } from '#content/import-text/import-checked-text.ts';
import { looksLikeReport } from '#content/import-text/looks-like-report.ts';
import { normaliseLine, normaliseText } from '#content/normalise.ts';
import { cleanHtml } from './clean-html.ts';
import { clipboardKind } from './clipboard-kind.ts';
import { type ImportReport, importReport } from './import-report.ts';
import { hasEmptyBody, insertImport } from './insert-import.ts';
import { asOneLine, withOwnFigureIds } from './pasted-slice.ts';

export type PasteSettings = {
  newId: () => string;
  addPhotos: (files: readonly File[]) => void;
  imported: (report: ImportReport) => void;
};

/** Everything that comes in from outside: pictures, reports in plain text, formatted text, a few words. */
export function pastePlugin({ newId, addPhotos, imported }: PasteSettings): Plugin {
  // Shift asks for plain text, as it does everywhere.
  let shift = false;

  function pasteText(view: EditorView, text: string): void {
    const { state } = view;
    const inLine = isInOneLiner(view);
    if (looksLikeReport(text) && (!inLine || hasEmptyBody(state))) {
      const read = importCheckedText(text);
      if (!read.ok) return;
      const filled = hasEmptyBody(state);
      view.dispatch(insertImport(state, read.value, newId));
      imported(importReport(read.value, filled));
      return;
    }
    const words = inLine ? normaliseLine(text) : normaliseText(text).replace(/\s+/g, ' ');
    const tr = crossesField(state) ? clearedSelection(state) : state.tr;
    view.dispatch(tr.insertText(words).setMeta('paste', true).scrollIntoView());
  }

  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(_view, event) {
          shift = event.shiftKey;
          return false;
        },
        keyup(_view, event) {
          shift = event.shiftKey;
          return false;
        },
      },
      handlePaste(view, { clipboardData }) {
        if (!clipboardData) return false;
        const pictures = photosAmong(clipboardData.files);
        const text = clipboardData.getData('text/plain');
        const html = shift ? '' : clipboardData.getData('text/html');
        const kind = clipboardKind({ text, html, hasPictures: pictures.length > 0 });
        if (kind === 'pictures') addPhotos(pictures);
        else {
          stepOutOfFigure(view);
          if (kind === 'formatted' || text === '') return false;
          pasteText(view, text);
        }
        return true;
      },
      handleDrop(view, event, _slice, moved) {
        const pictures = photosAmong(event.dataTransfer?.files);
        if (moved || pictures.length === 0) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place) {
          const { tr } = view.state;
          view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(place.pos))));
        }
        addPhotos(pictures);
        return true;
      },
      transformPastedHTML: cleanHtml,
      transformPasted(slice, view) {
        // A figure that is dragged elsewhere stays the same figure.
        if (view.dragging?.move) return slice;
        if (isInOneLiner(view)) return asOneLine(slice, view.state.schema);
        return withOwnFigureIds(slice, view.state.doc, newId);
      },
    },
  });
}

/** What is pasted onto a selected photo goes below it; it never takes the photo's place. */
function stepOutOfFigure({ state, dispatch }: EditorView): void {
  if (!(state.selection instanceof NodeSelection)) return;
  const { to } = state.selection;
  const tr = state.tr.insert(to, nodeType(state.schema, 'paragraph').create());
  dispatch(tr.setSelection(TextSelection.create(tr.doc, to + 1)));
}

function isInOneLiner({ state }: EditorView): boolean {
  const field = textBlockOf(state);
  return oneLiners.some((name) => name === field);
}
