import { Mark } from '@tiptap/core';
import { refuseUnless } from '#content/attribute.ts';
import { isSafeHref, safeHref } from '#content/url-rule.ts';

/** A link. Only its address is stored; `rel` and `target` are the renderer's business. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes() {
    return {
      href: {
        isRequired: true,
        validate: refuseUnless(isSafeHref),
        parseHTML: (element: HTMLElement) => safeHref(element.getAttribute('href') ?? ''),
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => (safeHref(element.getAttribute('href') ?? '') === undefined ? false : null),
      },
    ];
  },
  renderHTML({ HTMLAttributes }) {
    return ['a', HTMLAttributes, 0];
  },
});
