import type { EditorView } from '@tiptap/pm/view';

/**
 * Puts the tools above the first selected line, over what has been read already; below the last one where the bar
 * is in the way. The selected words themselves are never covered.
 */
export function placeBeside(
  tools: HTMLElement,
  view: EditorView,
  sheet: HTMLElement,
  { from, to }: { from: number; to: number },
): void {
  const start = view.coordsAtPos(from);
  const end = view.coordsAtPos(to, -1);
  const frame = sheet.getBoundingClientRect();
  const bar = sheet.closest('.manuscript')?.querySelector('.ms-bar')?.getBoundingClientRect().bottom ?? 0;
  const gap = 8;
  const above = start.top - gap - tools.offsetHeight;
  const top = above > bar ? above : end.bottom + gap;
  const isOneLine = end.top < start.bottom;
  const middle = isOneLine ? (start.left + end.right) / 2 : start.left + tools.offsetWidth / 2;
  const left = Math.min(
    Math.max(gap, middle - frame.left - tools.offsetWidth / 2),
    frame.width - tools.offsetWidth - gap,
  );
  tools.style.top = `${top - frame.top}px`;
  tools.style.left = `${left}px`;
}
