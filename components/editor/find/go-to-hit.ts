import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { visibleBottom } from '#components/editor/view/place-at.ts';
import { findKey, findMove } from './find-plugin.ts';

/** Makes a hit the current one: the caret selects it, and it is brought into sight. The focus stays where it is. */
export function goToHit(view: EditorView, index: number): void {
  const hit = findKey.getState(view.state)?.hits[index];
  if (!hit) return;
  const tr = findMove(view.state, { current: index });
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, hit.from, hit.to)));
  bringIntoSight(view, hit.from);
}

/** ProseMirror scrolls only to a caret that has the focus. What the bars cover does not count as in sight. */
export function bringIntoSight(view: EditorView, pos: number): void {
  const { top, bottom } = view.coordsAtPos(pos);
  const covered =
    view.dom.closest('.manuscript')?.querySelector('.ms-bar')?.getBoundingClientRect().bottom ?? 0;
  const room = 64;
  if (top >= covered + room && bottom <= visibleBottom() - room) return;
  window.scrollBy({ top: top - visibleBottom() * 0.4, behavior: 'instant' });
}
