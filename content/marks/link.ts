import { Mark } from '@tiptap/core';
import { refuseUnless } from '#content/attribute.ts';
import { isSafeHref, safeHref } from '#content/url-rule.ts';

/** A link. Only its address is stored; `rel` and `target` are the renderer's business. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes() {
    return { href: { isRequired: true, validate: refuseUnless(isSafeHref) } };
  },
  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = safeHref(element.getAttribute('href') ?? '');
          return href === undefined ? false : { href };
        },
      },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', HTMLAttributes, 0];
  },
});
