import { Mark } from '@tiptap/core';

export const Bold = Mark.create({
  name: 'bold',
  parseHTML() {
    return [
      { tag: 'strong' },
      // Google Docs wraps a whole paste in <b style="font-weight:normal">.
      { tag: 'b', getAttrs: (element) => (element.style.fontWeight === 'normal' ? false : null) },
      { style: 'font-weight', getAttrs: (value) => (/^(bold(er)?|[6-9]\d{2})$/.test(value) ? null : false) },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['strong', HTMLAttributes, 0];
  },
});

export const Italic = Mark.create({
  name: 'italic',
  parseHTML() {
    return [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['em', HTMLAttributes, 0];
  },
});
