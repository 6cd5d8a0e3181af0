import { Plugin } from '@tiptap/pm/state';

/**
 * Where the caret stands is read before a key does something. Browsers tell of a moved caret in a task of its own: on
 * a busy page, Enter or Ctrl+B right after End would else act where the caret was.
 */
export function freshSelection(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown({ dom, composing }, event) {
          const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
          // What the browser will say itself, said now; ProseMirror reads the selection when it hears of it.
          if (!isLetter && !composing && !event.isComposing)
            dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
          return false;
        },
      },
    },
  });
}
