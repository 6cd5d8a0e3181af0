import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { Decoration, EditorView, NodeView, NodeViewConstructor } from '@tiptap/pm/view';
import { isA } from '#components/editor/commands/node-type.ts';
import type { EditorWords } from '#components/editor/editor-words.ts';
import type { Uploads } from '#components/editor/figures/uploads.ts';
import { photoPlace } from './photo-place.ts';

export type FigureViewSettings = {
  uploads: Uploads;
  words: EditorWords;
  photoUrl: (assetId: string) => string;
  /** Files were chosen or dropped for this figure: the first one is its own, the rest are new figures below. */
  takeFiles: (figureId: string, files: File[]) => void;
  /** The place of the alt text was pressed; the figure is selected right after. */
  editAlt: () => void;
};

/**
 * A figure in plain DOM: the photo or the place that waits for it, then caption and credit as ordinary text.
 * Its controls are drawings with labels; the toolbar and the alt text stand outside the document.
 */
export function figureView(settings: FigureViewSettings): NodeViewConstructor {
  return (node, view, getPos, decorations) =>
    createFigureView({ node, view, getPos, decorations, ...settings });
}

type Parts = FigureViewSettings & {
  node: Node;
  view: EditorView;
  getPos: () => number | undefined;
  decorations: readonly Decoration[];
};

function createFigureView({ view, getPos, uploads, words, ...parts }: Parts): NodeView {
  let { node } = parts;
  let number = figureNumber(parts.decorations);
  const dom = document.createElement('figure');
  dom.className = 'ms-figure';
  const contentDOM = document.createElement('div');
  contentDOM.className = 'ms-figure-words';
  const place = photoPlace({
    words,
    photoUrl: parts.photoUrl,
    onFiles: (files) => parts.takeFiles(String(node.attrs.id), files),
    onCancel: () => uploads.cancel(String(node.attrs.id)),
    onRetry: () => uploads.retry(String(node.attrs.id)),
    onSelect: select,
  });
  const altPlace = document.createElement('div');
  altPlace.className = 'ms-alt-place';
  altPlace.contentEditable = 'false';
  altPlace.dataset.editorUi = '';
  altPlace.addEventListener('mousedown', (event) => {
    if (view.editable) parts.editAlt();
    select(event);
  });
  dom.append(place.dom, contentDOM, altPlace);

  function select(event?: Event): void {
    const pos = getPos();
    if (pos === undefined) return;
    event?.preventDefault();
    view.focus();
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
  }

  function show(): void {
    const { align, alt, id } = node.attrs;
    dom.dataset.align = String(align);
    // Shown by CSS: the alt text is no text of the document.
    altPlace.dataset.title = words.altOf(number);
    altPlace.dataset.label = alt === '' ? words.altMissing : String(alt);
    altPlace.classList.toggle('is-missing', alt === '');
    place.show(node, number, uploads.of(String(id)));
  }

  show();
  const unwatch = uploads.watch((figureId) => {
    if (figureId === node.attrs.id) show();
  });

  return {
    dom,
    contentDOM,
    update(next, decorations) {
      if (!isA(next, 'figure')) return false;
      node = next;
      number = figureNumber(decorations);
      show();
      return true;
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    stopEvent: (event) => place.handles(event),
    // The browser's own changes count only in the caption and the credit.
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    destroy: unwatch,
  };
}

function figureNumber(decorations: readonly Decoration[]): number {
  const numbered = decorations.find(({ spec }) => typeof spec.figureNumber === 'number');
  return numbered?.spec.figureNumber ?? 0;
}
