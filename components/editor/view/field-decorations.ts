import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { figurePlaces } from '#components/editor/commands/figures.ts';
import { isA } from '#components/editor/commands/node-type.ts';
import type { EditorWords } from '#components/editor/editor-words.ts';

const fieldsKey = new PluginKey<DecorationSet>('fields');

/** Names the fields for screen readers and tests, numbers the figures, and says what belongs into empty places. */
export function fieldDecorations(words: EditorWords): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: fieldsKey,
    state: {
      init: (_, { doc }) => DecorationSet.create(doc, decorate(doc, words)),
      apply: (transaction, set) =>
        transaction.docChanged
          ? DecorationSet.create(transaction.doc, decorate(transaction.doc, words))
          : set,
    },
    props: { decorations: (state) => fieldsKey.getState(state) },
  });
}

/** Only top-level blocks are looked at, and only their ends: cheap enough for every keystroke. */
function decorate(doc: Node, words: EditorWords): Decoration[] {
  const decorations: Decoration[] = [];
  const field = (node: Node, pos: number, label: string, placeholder: string) =>
    decorations.push(Decoration.node(pos, pos + node.nodeSize, fieldAttributes(node, label, placeholder)));

  doc.forEach((node, pos, index) => {
    if (isA(node, 'headline')) field(node, pos, words.headline, words.headline);
    else if (isA(node, 'sapo')) field(node, pos, words.sapo, words.sapo);
    else if (isA(node, 'quote')) {
      const attribution = node.lastChild;
      if (attribution)
        field(
          attribution,
          pos + node.nodeSize - 1 - attribution.nodeSize,
          words.attribution,
          words.attribution,
        );
    } else if (index === 2 && doc.childCount === 3 && isA(node, 'paragraph') && node.content.size === 0) {
      decorations.push(Decoration.node(pos, pos + node.nodeSize, placeholderAttributes(words.startWriting)));
    }
  });
  for (const { node, pos, number } of figurePlaces(doc)) {
    const attributes = { role: 'group', 'aria-label': words.figure(number) };
    decorations.push(Decoration.node(pos, pos + node.nodeSize, attributes, { figureNumber: number }));
    node.forEach((part, offset) => {
      const isCaption = isA(part, 'caption');
      const label = isCaption ? words.captionOf(number) : words.creditOf(number);
      field(part, pos + 1 + offset, label, isCaption ? words.caption : words.credit);
      const isGuess = isCaption ? node.attrs.toCheck : node.attrs.creditInferred;
      if (isGuess === true) {
        const note = { 'data-note': isCaption ? words.captionToCheck : words.creditInferred };
        decorations.push(Decoration.node(pos + 1 + offset, pos + 1 + offset + part.nodeSize, note));
      }
    });
  }
  return decorations;
}

function fieldAttributes(node: Node, label: string, placeholder: string): Record<string, string> {
  const named = { role: 'group', 'aria-label': label };
  return node.content.size === 0 ? { ...named, ...placeholderAttributes(placeholder) } : named;
}

function placeholderAttributes(placeholder: string): Record<string, string> {
  return { class: 'is-empty', 'data-placeholder': placeholder };
}
