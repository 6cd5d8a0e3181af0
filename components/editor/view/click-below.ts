import { Plugin, TextSelection } from '@tiptap/pm/state';
import { isA, nodeType } from '#components/editor/commands/node-type.ts';

/** A click below the last block gives a paragraph to write in, also where a photo or a list comes last. */
export function clickBelow(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousedown(view, event) {
          const last = view.dom.lastElementChild;
          if (!view.editable || event.target !== view.dom || !last) return false;
          if (event.clientY <= last.getBoundingClientRect().bottom) return false;
          event.preventDefault();
          const { doc, schema, tr } = view.state;
          if (!isA(doc.lastChild, 'paragraph'))
            tr.insert(doc.content.size, nodeType(schema, 'paragraph').create());
          view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView());
          view.focus();
          return true;
        },
      },
    },
  });
}
