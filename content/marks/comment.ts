import { Mark } from '@tiptap/core';
import { isKey, refuseUnless } from '#content/attribute.ts';

/** The place that a comment thread speaks of. It holds the thread's id only, and never reaches readers. */
export const Comment = Mark.create({
  name: 'comment',
  // Several threads may mark the same words.
  excludes: '',
  inclusive: false,
  addAttributes() {
    return {
      threadId: {
        isRequired: true,
        validate: refuseUnless(isKey),
        parseHTML: (element: HTMLElement) => element.getAttribute('data-thread'),
        renderHTML: ({ threadId }: Record<string, unknown>) => ({ 'data-thread': threadId }),
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: 'span[data-thread]',
        getAttrs: (element) => (isKey(element.getAttribute('data-thread')) ? null : false),
      },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0];
  },
});
