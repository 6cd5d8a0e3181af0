import { Node } from '@tiptap/core';

export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'paragraph+ attribution',
  defining: true,
  parseHTML() {
    return [{ tag: 'blockquote' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['blockquote', HTMLAttributes, 0];
  },
});

/** Who said it. May stay empty; the desk is asked before publishing. */
export const Attribution = Node.create({
  name: 'attribution',
  content: 'text*',
  marks: 'comment',
  defining: true,
  parseHTML() {
    return [{ tag: 'blockquote footer' }, { tag: 'blockquote > cite' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['footer', HTMLAttributes, 0];
  },
});
