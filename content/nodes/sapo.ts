import { mergeAttributes, Node } from '@tiptap/core';

/** Sapo, the standfirst. */
export const Sapo = Node.create({
  name: 'sapo',
  content: 'text*',
  marks: 'italic link comment',
  defining: true,
  isolating: true,
  parseHTML() {
    return [{ tag: 'p[data-sapo]', priority: 60 }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['p', mergeAttributes(HTMLAttributes, { 'data-sapo': '' }), 0];
  },
});
