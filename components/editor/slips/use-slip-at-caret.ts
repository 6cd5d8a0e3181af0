import type { Editor, EditorEvents } from '@tiptap/core';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { type PlacedSlip, slipAt } from './slip-at.ts';

/**
 * The slip to which the caret was moved: never one that is being typed, never while letters are put together, and only
 * as long as the text or `own` has the focus. `close` leaves it alone until the caret comes again.
 */
export function useSlipAtCaret(editor: Editor, own: RefObject<HTMLElement | null>) {
  const [slip, setSlip] = useState<PlacedSlip>();

  useEffect(() => {
    function look({ transaction }: EditorEvents['transaction']): void {
      const isTyping = transaction.docChanged || editor.view.composing;
      const next = isTyping ? undefined : slipAt(editor.state);
      // Marks come and go while the caret rests: a card that is open follows them, none opens by itself.
      setSlip((before) => (transaction.selectionSet || before ? next : undefined));
    }
    function onBlur({ event }: EditorEvents['blur']): void {
      const { relatedTarget } = event;
      if (relatedTarget instanceof Node && own.current?.contains(relatedTarget)) return;
      setSlip(undefined);
    }
    editor.on('transaction', look);
    editor.on('blur', onBlur);
    return () => {
      editor.off('transaction', look);
      editor.off('blur', onBlur);
    };
  }, [editor, own]);

  return { slip, close: useCallback(() => setSlip(undefined), []) };
}
