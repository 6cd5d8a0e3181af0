import type { NodeView } from '@tiptap/pm/view';

/** The headline as a named field. An `h1` may not be a group, and the page has its heading already. */
export function headlineView(): NodeView {
  const dom = document.createElement('div');
  dom.dataset.headline = '';
  return { dom, contentDOM: dom };
}
