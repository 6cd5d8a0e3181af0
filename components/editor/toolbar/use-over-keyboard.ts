import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { keyboardTop } from './over-keyboard.ts';

/**
 * While somebody writes on a phone, the tools stand right above its keyboard: what sticks to the top of the page may
 * be out of sight then. CSS reads the attribute and the place.
 */
export function useOverKeyboard(editor: Editor): void {
  useEffect(() => {
    const screen = window.visualViewport;
    const frame = editor.view.dom.closest<HTMLElement>('.manuscript');
    if (!screen || !frame) return;
    const place = () => {
      const top = frame.contains(document.activeElement)
        ? keyboardTop(screen, window.innerHeight)
        : undefined;
      frame.toggleAttribute('data-over-keyboard', top !== undefined);
      if (top !== undefined) frame.style.setProperty('--keyboard-top', `${top}px`);
    };
    screen.addEventListener('resize', place);
    screen.addEventListener('scroll', place);
    return () => {
      screen.removeEventListener('resize', place);
      screen.removeEventListener('scroll', place);
      frame.removeAttribute('data-over-keyboard');
    };
  }, [editor]);
}
