import type { Editor, EditorEvents } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';

/** How long the writing goes on before its figures are looked at again. */
const pause = 600;

/** The document as of a moment ago: what counts and lists reads it when the browser has nothing better to do. */
export function useIdleDoc(editor: Editor): Node {
  const [doc, setDoc] = useState(editor.state.doc);
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
    return () => {
      editor.off('transaction', onTransaction);
      stop?.();
    };
  }, [editor]);
  return doc;
}

function afterPause(look: () => void): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    // Safari knows no idle time.
    if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(look, { timeout: 2000 });
    else look();
  }, pause);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
