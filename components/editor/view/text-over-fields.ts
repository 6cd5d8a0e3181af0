import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { clearedSelection, crossesField } from '#components/editor/commands/fields.ts';

/** Typing over a selection that reaches out of a one-line field keeps the fields apart, as deleting does. */
export function textOverFields(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          const caret = event.isComposing ? undefined : newerCaret(view);
          if (caret) view.dispatch(view.state.tr.setSelection(caret));
          return false;
        },
      },
      handleTextInput(view, from, to, text) {
        const { selection } = view.state;
        // A letter typed while a photo is selected must not put itself in the photo's place; what came without a
        // key stands already where the browser has put it.
        if (selection instanceof NodeSelection) return from === selection.from && to === selection.to;
        if (view.composing || !crossesField(view.state)) return false;
        view.dispatch(clearedSelection(view.state).insertText(text).scrollIntoView());
        return true;
      },
    },
  });
}

/**
 * The caret that a click has put into the text while, for the editor, a photo is still selected: a busy browser
 * tells of it only after the next key. That key is meant for the text, and must not be lost or delete the photo.
 */
function newerCaret(view: EditorView): TextSelection | undefined {
  const { dom, state } = view;
  const place = dom.ownerDocument.getSelection();
  if (!(state.selection instanceof NodeSelection) || !place?.isCollapsed) return undefined;
  if (!place.anchorNode || !dom.contains(place.anchorNode)) return undefined;
  const $caret = state.doc.resolve(view.posAtDOM(place.anchorNode, place.anchorOffset));
  return $caret.parent.inlineContent ? new TextSelection($caret) : undefined;
}
