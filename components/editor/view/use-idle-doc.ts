import type { Editor, EditorEvents } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';

/** How long the writing goes on before its figures are looked at again. */
const pause = 600;

/**
 * The document as of a moment ago: what counts and lists reads it when the browser has nothing better to do.
 * Undefined until the first such moment, so that opening an article waits for no count.
 */
export function useIdleDoc(editor: Editor): Node | undefined {
  const [doc, setDoc] = useState<Node>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    const look = () => {
      stop = undefined;
      setDoc(editor.state.doc);
    };
    const onTransaction = ({ transaction }: EditorEvents['transaction']) => {
      if (transaction.docChanged) stop ??= afterPause(look);
    };
    editor.on('transaction', onTransaction);
    stop = whenIdle(look);
    return () => {
      editor.off('transaction', onTransaction);
      stop?.();
    };
  }, [editor]);
  return doc;
}

function afterPause(look: () => void): () => void {
  let stopIdle: (() => void) | undefined;
  const timer = setTimeout(() => {
    stopIdle = whenIdle(look);
  }, pause);
  return () => {
    clearTimeout(timer);
    stopIdle?.();
  };
}

/** Safari knows no idle time; there it is the next free turn. */
function whenIdle(look: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(look, { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(look);
  return () => clearTimeout(timer);
}
