import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * A selection that reaches into the manuscript from outside is copied and dragged as the text that it holds: of the
 * browser's own copy, fields that lie over the text would be a part.
 */
export function copiedAcross(): Plugin {
  return new Plugin({
    view(view) {
      const page = view.dom.ownerDocument;
      const onCopy = (event: ClipboardEvent) => {
        if (giveText(view, event.clipboardData)) event.preventDefault();
      };
      const onDrag = (event: DragEvent) => {
        if (event.target instanceof globalThis.Node && !view.dom.contains(event.target))
          giveText(view, event.dataTransfer);
      };
      page.addEventListener('copy', onCopy);
      page.addEventListener('dragstart', onDrag);
      return {
        destroy() {
          page.removeEventListener('copy', onCopy);
          page.removeEventListener('dragstart', onDrag);
        },
      };
    },
  });
}

function giveText(view: EditorView, data: DataTransfer | null): boolean {
  const range = selectedAcross(view);
  if (!range || !data) return false;
  const from = view.posAtDOM(range.startContainer, range.startOffset);
  const to = view.posAtDOM(range.endContainer, range.endOffset);
  const slice = view.state.doc.slice(from, to);
  const { dom } = view.serializeForClipboard(slice);
  data.clearData();
  data.setData('text/html', dom.innerHTML);
  // Not the text that comes with it: Tiptap takes that from the editor's own selection.
  data.setData('text/plain', slice.content.textBetween(0, slice.content.size, '\n\n', '\n'));
  return true;
}

/** The part of the page's selection that lies in the text, if it begins or ends outside. */
function selectedAcross({ dom }: EditorView): Range | undefined {
  const selection = dom.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (dom.contains(range.commonAncestorContainer) || !range.intersectsNode(dom)) return undefined;
  if (!dom.contains(range.startContainer)) range.setStart(dom, 0);
  if (!dom.contains(range.endContainer)) range.setEnd(dom, dom.childNodes.length);
  return range;
}
