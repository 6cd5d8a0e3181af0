import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { handlePaste, isInTable, tableEditing } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { readHtml } from '#components/editor/paste/read-html.ts';

/**
 * Selecting cells by dragging and by Shift and arrows, going from cell to cell, pasting cells over cells.
 * Of ProseMirror's own plugin only the mending is left out: it would change the text after every arriving step, on
 * each of two machines again. Tables are mended when somebody changes their frame (`whole` in commands/tables.ts).
 */
export function tablePlugin(newId: () => string): Plugin {
  const { spec } = tableEditing();
  return new Plugin({
    ...spec,
    props: {
      ...spec.props,
      handleDOMEvents: {
        ...spec.props?.handleDOMEvents,
        paste(view, event) {
          const html = event.clipboardData?.getData('text/html') ?? '';
          const isTaken = !view.composing && pasteCells(view, event, html, newId);
          if (isTaken) event.preventDefault();
          return isTaken;
        },
      },
    },
    appendTransaction(transactions, _before, state) {
      // With the same state before and after there is nothing to mend; the selection is still set right.
      return spec.appendTransaction?.call(this, transactions, state, state);
    },
  });
}

/** A table from a spreadsheet or a page goes into the cells at the caret; anything else is left to the paste. */
function pasteCells(view: EditorView, event: ClipboardEvent, html: string, newId: () => string): boolean {
  if (!view.editable || !isInTable(view.state)) return false;
  if (!/<table\b/i.test(html) || html.includes('data-pm-slice')) return false;
  const { blocks } = readHtml(html, newId);
  const [table] = blocks;
  if (blocks.length !== 1 || table?.type !== 'table') return false;
  const slice = new Slice(Fragment.from(Node.fromJSON(view.state.schema, table)), 0, 0);
  return handlePaste(view, event, slice);
}
