import { closeHistory } from '@tiptap/pm/history';
import type { Command, EditorState } from '@tiptap/pm/state';
import { findInManuscript, type Hit } from './find-in-manuscript.ts';
import type { Search } from './find-in-text.ts';
import { inCaseOf } from './replacement-case.ts';

export type Replacement = { text: string; keepCase: boolean };

/** Those of the hits that still are some: text may have come in from others since they were found. */
export function stillHits(state: EditorState, search: Search, hits: readonly Hit[]): Hit[] {
  const now = new Set(findInManuscript(state.doc, search).map(({ from, to }) => `${from} ${to}`));
  return hits.filter(({ from, to }) => now.has(`${from} ${to}`));
}

/** What stands in place of a hit afterwards. */
export function replacementFor(
  state: EditorState,
  { from, to }: Hit,
  { text, keepCase }: Replacement,
): string {
  return keepCase ? inCaseOf(state.doc.textBetween(from, to), text) : text;
}

/** Replaces the hits, each in the marks of its first letter, as one step of undo. */
export function replaceHits(hits: readonly Hit[], replacement: Replacement): Command {
  return (state, dispatch) => {
    const tr = closeHistory(state.tr);
    for (const hit of hits.toReversed()) {
      const words = replacementFor(state, hit, replacement);
      const marks = state.doc.nodeAt(hit.from)?.marks;
      if (words === '') tr.delete(hit.from, hit.to);
      else tr.replaceWith(hit.from, hit.to, state.schema.text(words, marks));
    }
    if (tr.docChanged) dispatch?.(tr);
    return tr.docChanged;
  };
}
