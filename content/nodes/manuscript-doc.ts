import { Node } from '@tiptap/core';

/** The whole manuscript. Controls of an editor are ignored when HTML is read, so their words never become text. */
export const ManuscriptDoc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'headline sapo block+',
  parseHTML() {
    return ['button', 'input', 'select', 'textarea', '[role=toolbar]', '[data-editor-ui]'].map((tag) => ({
      tag,
      ignore: true,
      priority: 100,
    }));
  },
});
