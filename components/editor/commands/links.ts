import type { Command, EditorState } from '@tiptap/pm/state';
import { safeHref } from '#content/url-rule.ts';
import { markType } from './node-type.ts';

export type LinkPlace = { from: number; to: number; href: string; text: string };

/** The link at the caret, or the selected words for a new one. */
export function linkPlace(state: EditorState): LinkPlace {
  const { from, to, empty } = state.selection;
  const around = empty ? linkAround(state) : undefined;
  const place = around ?? { from, to };
  const href = hrefIn(state, place.from, place.to);
  return { ...place, href, text: state.doc.textBetween(place.from, place.to, ' ') };
}

/** Whether the place may carry a link at all; a headline or a caption may not. */
export function mayLink({ selection: { $from, $to }, schema }: EditorState): boolean {
  return (
    $from.sameParent($to) &&
    $from.parent.isTextblock &&
    $from.parent.type.allowsMarkType(markType(schema, 'link'))
  );
}

/** Links the words at `place`; where there are none, `words` are put in. An unsafe address changes nothing. */
export function setLink({ from, to }: LinkPlace, address: string, words = address): Command {
  return (state, dispatch) => {
    const href = safeHref(address);
    if (href === undefined) return false;
    const mark = markType(state.schema, 'link').create({ href });
    const { tr } = state;
    if (from === to) tr.insert(from, state.schema.text(words === address ? href : words, [mark]));
    else tr.removeMark(from, to, mark.type).addMark(from, to, mark);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

export function removeLink({ from, to }: LinkPlace): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.removeMark(from, to, markType(state.schema, 'link')));
    return true;
  };
}

function linkAround(state: EditorState): { from: number; to: number } | undefined {
  const { $from } = state.selection;
  const type = markType(state.schema, 'link');
  const mark = type.isInSet($from.nodeAfter?.marks ?? []) ?? type.isInSet($from.nodeBefore?.marks ?? []);
  if (!mark) return undefined;
  let index = $from.index();
  let from = $from.posAtIndex(index);
  // At the end of a link the caret stands before the next node.
  if (!mark.isInSet($from.parent.maybeChild(index)?.marks ?? [])) {
    index -= 1;
    from -= $from.parent.child(index).nodeSize;
  }
  while (index > 0 && mark.isInSet($from.parent.child(index - 1).marks)) {
    index -= 1;
    from -= $from.parent.child(index).nodeSize;
  }
  let to = from;
  for (; index < $from.parent.childCount && mark.isInSet($from.parent.child(index).marks); index++) {
    to += $from.parent.child(index).nodeSize;
  }
  return { from, to };
}

function hrefIn(state: EditorState, from: number, to: number): string {
  const type = markType(state.schema, 'link');
  let href = '';
  state.doc.nodesBetween(from, to, (node) => {
    const mark = type.isInSet(node.marks);
    if (mark && href === '') href = String(mark.attrs.href);
  });
  return href;
}
