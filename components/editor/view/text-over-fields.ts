import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { clearedSelection, crossesField } from '#components/editor/commands/fields.ts';

/** Typing over a selection that reaches out of a one-line field keeps the fields apart, as deleting does. */
export function textOverFields(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        // A letter typed while a photo is selected must not put itself in the photo's place.
        if (view.state.selection instanceof NodeSelection) return true;
        if (view.composing || !crossesField(view.state)) return false;
        view.dispatch(clearedSelection(view.state).insertText(text).scrollIntoView());
        return true;
      },
    },
  });
}
