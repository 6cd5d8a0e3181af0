import { NodeSelection, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { OutlineEntry } from './outline-entries.ts';

/** Takes the writer to a place of the outline: into a heading's words, or to the photo as a whole. */
export function goToEntry(view: EditorView, { pos, kind }: OutlineEntry): void {
  const { doc } = view.state;
  // The outline may be a moment older than the text.
  const at = Math.min(pos, doc.content.size);
  const isFigure = kind === 'figure' && doc.nodeAt(at)?.type.name === 'figure';
  const selection = isFigure ? NodeSelection.create(doc, at) : Selection.near(doc.resolve(at));
  view.dispatch(view.state.tr.setSelection(selection));
  view.focus();
  const block = view.nodeDOM(at);
  if (block instanceof HTMLElement) block.scrollIntoView({ block: 'center' });
}
