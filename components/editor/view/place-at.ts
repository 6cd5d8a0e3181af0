import type { EditorView } from '@tiptap/pm/view';

/** Puts what floats over `sheet` below the text at `pos`, or above it where the screen ends; never beyond the sides. */
export function placeAt(floating: HTMLElement, view: EditorView, sheet: HTMLElement, pos: number): void {
  const caret = view.coordsAtPos(pos);
  const frame = sheet.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = floating;
  const gap = 6;
  const fitsBelow = caret.bottom + gap + offsetHeight <= visibleBottom();
  const fitsAbove = caret.top - gap - offsetHeight >= 0;
  const top = fitsBelow || !fitsAbove ? caret.bottom + gap : caret.top - gap - offsetHeight;
  const left = Math.max(gap, Math.min(caret.left, window.innerWidth - offsetWidth - gap));
  floating.style.top = `${top - frame.top}px`;
  floating.style.left = `${left - frame.left}px`;
}

/** Where the screen ends for who looks at it: a phone's keyboard lies over the page. */
export function visibleBottom(): number {
  const { visualViewport, innerHeight } = window;
  return visualViewport ? visualViewport.offsetTop + visualViewport.height : innerHeight;
}
