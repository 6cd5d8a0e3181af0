import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { figurePlaces } from '#components/editor/commands/figures.ts';

/** A place that a check or a comment names. */
export type ManuscriptPlace =
  | { place: 'headline' | 'sapo' | 'body'; match?: string }
  /** `figure` counts from 1. */
  | { place: 'figure'; figure: number; match?: string };

/** Puts the caret at the place, or selects the words that are named there, and scrolls to it. */
export function showPlace(view: EditorView, place: ManuscriptPlace): void {
  const selection = selectionFor(view.state.doc, place);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

/**
 * Puts other words in place of those that are named there, in the same dress, and selects them; one undo takes it back.
 * False when they do not stand there any more.
 */
export function mendPlace(view: EditorView, place: ManuscriptPlace, words: string): boolean {
  const { doc, tr } = view.state;
  const stood = wordsAt(doc, place);
  if (!stood || !view.editable) return false;
  tr.insertText(words, stood.from, stood.to);
  tr.setSelection(TextSelection.create(tr.doc, stood.from, stood.from + words.length));
  view.dispatch(tr.scrollIntoView());
  view.focus();
  return true;
}

/** Where the words stand that a place names; undefined where it names none, or they are gone. */
export function wordsAt(doc: Node, place: ManuscriptPlace): { from: number; to: number } | undefined {
  return place.match === undefined ? undefined : findWords(doc, rangeOf(doc, place), place.match);
}

function selectionFor(doc: Node, place: ManuscriptPlace): Selection {
  const range = rangeOf(doc, place);
  const words = wordsAt(doc, place);
  if (words) return TextSelection.create(doc, words.from, words.to);
  if (place.place === 'figure' && range.from < range.to) return NodeSelection.create(doc, range.from);
  return TextSelection.near(doc.resolve(Math.min(range.from + 1, doc.content.size)));
}

function rangeOf(doc: Node, place: ManuscriptPlace): { from: number; to: number } {
  const sapo = doc.child(0).nodeSize;
  const body = sapo + doc.child(1).nodeSize;
  if (place.place === 'headline') return { from: 0, to: sapo };
  if (place.place === 'sapo') return { from: sapo, to: body };
  const figure = place.place === 'figure' ? figurePlaces(doc)[place.figure - 1] : undefined;
  if (figure) return { from: figure.pos, to: figure.pos + figure.node.nodeSize };
  return { from: body, to: doc.content.size };
}

function findWords(doc: Node, range: { from: number; to: number }, words: string) {
  let found: { from: number; to: number } | undefined;
  doc.nodesBetween(range.from, range.to, (node, pos) => {
    if (found || !node.isTextblock) return !found;
    // One character a leaf, so that an index in the text is a position in the node.
    const index = node.textBetween(0, node.content.size, undefined, '\uFFFC').indexOf(words);
    if (index >= 0) found = { from: pos + 1 + index, to: pos + 1 + index + words.length };
    return false;
  });
  return found;
}
