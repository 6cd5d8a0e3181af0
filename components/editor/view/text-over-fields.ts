import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { clearedSelection, crossesField } from '#components/editor/commands/fields.ts';

/** Typing over a selection that reaches out of a one-line field keeps the fields apart, as deleting does. */
export function textOverFields(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        const { selection } = view.state;
        if (selection instanceof NodeSelection) {
          // The browser has put the letter elsewhere already.
          if (from !== selection.from || to !== selection.to) return false;
          const caret = caretInText(view);
          // A letter typed while a photo is selected must not put itself in the photo's place.
          if (!caret) return true;
          view.dispatch(view.state.tr.setSelection(caret).insertText(text).scrollIntoView());
          return true;
        }
        if (view.composing || !crossesField(view.state)) return false;
        view.dispatch(clearedSelection(view.state).insertText(text).scrollIntoView());
        return true;
      },
    },
  });
}

/** Where the browser's caret stands in the text. It tells of a click only after the next letter, when it is busy. */
function caretInText(view: EditorView): TextSelection | undefined {
  const { dom, state } = view;
  const place = dom.ownerDocument.getSelection();
  if (!place?.isCollapsed || !place.anchorNode || !dom.contains(place.anchorNode)) return undefined;
  const $caret = state.doc.resolve(view.posAtDOM(place.anchorNode, place.anchorOffset));
  return $caret.parent.inlineContent ? new TextSelection($caret) : undefined;
}
