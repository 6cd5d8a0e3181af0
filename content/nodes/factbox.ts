import { mergeAttributes, Node } from '@tiptap/core';

/** A box of facts beside the story; its heading, if it has one, is its title. */
export const Factbox = Node.create({
  name: 'factbox',
  group: 'block',
  content: 'heading? (paragraph | bulletList | orderedList)+',
  defining: true,
  isolating: true,
  parseHTML() {
    return [{ tag: 'aside[data-factbox]' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['aside', mergeAttributes(HTMLAttributes, { 'data-factbox': '' }), 0];
  },
});
