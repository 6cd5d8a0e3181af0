import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type FigurePlace, figurePlaces } from '#components/editor/commands/figures.ts';
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
  doc.forEach((node, pos, index) => {
    if (isA(node, 'headline')) decorations.push(over(node, pos, fieldAttributes(node, words.headline)));
    else if (isA(node, 'sapo')) decorations.push(over(node, pos, fieldAttributes(node, words.sapo)));
    else if (isA(node, 'quote')) {
      const attribution = node.child(node.childCount - 1);
      const start = pos + node.nodeSize - 1 - attribution.nodeSize;
      decorations.push(over(attribution, start, fieldAttributes(attribution, words.attribution)));
    } else if (isA(node, 'factbox')) {
      decorations.push(...decorateFactbox(node, pos, words));
    } else if (index === 2 && doc.childCount === 3 && isA(node, 'paragraph') && node.content.size === 0) {
      decorations.push(over(node, pos, placeholderAttributes(words.startWriting)));
    }
  });
  return [...decorations, ...figurePlaces(doc).flatMap((figure) => decorateFigure(figure, words))];
}

function decorateFactbox(node: Node, pos: number, words: EditorWords): Decoration[] {
  const box = over(node, pos, { role: 'group', 'aria-label': words.factbox });
  const title = node.child(0);
  if (!isA(title, 'heading') || title.content.size > 0) return [box];
  return [box, over(title, pos + 1, placeholderAttributes(words.factboxTitle))];
}

function decorateFigure({ node, pos, number }: FigurePlace, words: EditorWords): Decoration[] {
  const { toCheck, creditInferred } = node.attrs;
  const caption = node.child(0);
  const credit = node.child(1);
  const captionPos = pos + 1;
  const creditPos = captionPos + caption.nodeSize;
  return [
    over(node, pos, { role: 'group', 'aria-label': words.figure(number) }, { figureNumber: number }),
    over(caption, captionPos, fieldAttributes(caption, words.captionOf(number), words.caption)),
    over(credit, creditPos, fieldAttributes(credit, words.creditOf(number), words.credit)),
    ...(toCheck ? [over(caption, captionPos, { 'data-note': words.captionToCheck })] : []),
    ...(creditInferred ? [over(credit, creditPos, { 'data-note': words.creditInferred })] : []),
  ];
}

function over(node: Node, pos: number, attributes: Record<string, string>, spec?: object): Decoration {
  return Decoration.node(pos, pos + node.nodeSize, attributes, spec);
}

function fieldAttributes(node: Node, label: string, placeholder = label): Record<string, string> {
  const named = { role: 'group', 'aria-label': label };
  return node.content.size === 0 ? { ...named, ...placeholderAttributes(placeholder) } : named;
}

function placeholderAttributes(placeholder: string): Record<string, string> {
  return { class: 'is-empty', 'data-placeholder': placeholder };
}
