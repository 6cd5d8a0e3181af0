import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { clearedSelection, crossesField } from '#components/editor/commands/fields.ts';

/** Typing over a selection that reaches out of a one-line field keeps the fields apart, as deleting does. */
export function textOverFields(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        const { selection } = view.state;
        // A letter typed while a photo is selected must not put itself in the photo's place. One that the browser
        // has put elsewhere, before it told of the click there, belongs where it is.
        if (selection instanceof NodeSelection) return from >= selection.from && to <= selection.to;
        if (view.composing || !crossesField(view.state)) return false;
        view.dispatch(clearedSelection(view.state).insertText(text).scrollIntoView());
        return true;
      },
    },
  });
}
