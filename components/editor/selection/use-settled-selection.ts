import type { Editor, EditorEvents } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { type RefObject, useEffect, useState } from 'react';
import { findKey } from '#components/editor/find/find-plugin.ts';

export type SelectedRange = { from: number; to: number };

/** A selection that stays this long is meant; one on its way somewhere is left alone. */
const settling = 200;

/**
 * The selected words once the selection has come to rest: not while it is dragged, not while an input tool composes,
 * not while a search selects its hits, and only as long as the text or `own` has the focus.
 */
export function useSettledSelection(
  editor: Editor,
  own: RefObject<HTMLElement | null>,
): SelectedRange | undefined {
  const [settled, setSettled] = useState<SelectedRange>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressing = false;
    let shown: SelectedRange | undefined;

    function show(range: SelectedRange | undefined): void {
      shown = range;
      setSettled(range);
    }
    function look(): void {
      clearTimeout(timer);
      const range = isPressing ? undefined : selectedRange(editor);
      const isSame = range && shown && range.from === shown.from && range.to === shown.to;
      show(isSame ? range : undefined);
      if (range && !isSame) timer = setTimeout(() => show(range), settling);
    }
    function onPress({ target }: PointerEvent): void {
      if (!(target instanceof Node) || !editor.view.dom.contains(target)) return;
      isPressing = true;
      look();
    }
    function onRelease(): void {
      if (!isPressing) return;
      isPressing = false;
      look();
    }
    function onBlur({ event }: EditorEvents['blur']): void {
      const { relatedTarget } = event;
      if (relatedTarget instanceof Node && own.current?.contains(relatedTarget)) return;
      clearTimeout(timer);
      show(undefined);
    }

    editor.on('transaction', look);
    editor.on('blur', onBlur);
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('pointerup', onRelease, true);
    document.addEventListener('pointercancel', onRelease, true);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', look);
      editor.off('blur', onBlur);
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('pointerup', onRelease, true);
      document.removeEventListener('pointercancel', onRelease, true);
    };
  }, [editor, own]);

  return settled;
}

function selectedRange({ state, view }: Editor): SelectedRange | undefined {
  const { selection } = state;
  const isMeant = selection instanceof TextSelection && !selection.empty && !view.composing;
  return isMeant && !findKey.getState(state) ? { from: selection.from, to: selection.to } : undefined;
}
