import { mergeAttributes, Node } from '@tiptap/core';

/** Tiêu đề. Plain text: a headline goes into feeds, slugs and search results, where no mark survives. */
export const Headline = Node.create({
  name: 'headline',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  parseHTML() {
    return [{ tag: '[data-headline]', priority: 60 }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['h1', mergeAttributes(HTMLAttributes, { 'data-headline': '' }), 0];
  },
});
