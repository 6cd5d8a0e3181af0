import { Node } from '@tiptap/core';
import { refuseUnless } from '#content/attribute.ts';

/** A subheading. Level 1 is the headline's, so pasted h1 becomes 2 and everything below 3 becomes 3. */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  marks: 'italic link comment',
  defining: true,
  addAttributes() {
    return { level: { default: 2, validate: refuseUnless(isLevel), rendered: false } };
  },
  parseHTML() {
    return [
      ...['h1', 'h2'].map((tag) => ({ tag, attrs: { level: 2 } })),
      ...['h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
    ];
  },
  renderHTML({ node, HTMLAttributes }) {
    return [`h${node.attrs.level}`, HTMLAttributes, 0];
  },
});

function isLevel(value: unknown): boolean {
  return value === 2 || value === 3;
}
