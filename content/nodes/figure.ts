import { mergeAttributes, Node } from '@tiptap/core';
import { figureAttributes } from '#content/nodes/figure-attributes.ts';

/** A photo with its caption and credit. The photo is named by asset, never by address; the renderer makes URLs. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'caption credit',
  draggable: true,
  isolating: true,
  defining: true,
  addAttributes: figureAttributes,
  parseHTML() {
    return [
      { tag: 'figure[data-figure]', priority: 60 },
      // A figure of another page: only its caption is text, whatever its toolbar says.
      { tag: 'figure', contentElement: captionOf },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes, { 'data-figure': '' }), 0];
  },
});

export const Caption = Node.create({
  name: 'caption',
  content: 'text*',
  marks: 'comment',
  defining: true,
  parseHTML() {
    return [{ tag: 'figcaption' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['figcaption', HTMLAttributes, 0];
  },
});

export const Credit = Node.create({
  name: 'credit',
  content: 'text*',
  marks: 'comment',
  defining: true,
  parseHTML() {
    return [{ tag: 'small[data-credit]' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['small', mergeAttributes(HTMLAttributes, { 'data-credit': '' }), 0];
  },
});

function captionOf(figure: globalThis.Node): HTMLElement {
  const element = figure as HTMLElement;
  return element.querySelector('figcaption') ?? element.ownerDocument.createElement('figcaption');
}
