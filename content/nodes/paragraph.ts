import { Node } from '@tiptap/core';

export const Paragraph = Node.create({
  name: 'paragraph',
  // Above the other blocks, so that an empty body is filled with a paragraph.
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML() {
    return [{ tag: 'p' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['p', HTMLAttributes, 0];
  },
});
