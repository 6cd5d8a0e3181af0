import type { Attribute } from '@tiptap/core';

type AttributeRule<T> = {
  fallback: T;
  /** The name that the attribute has in clipboard HTML. */
  html: string;
  read: (raw: string) => unknown;
  isAllowed: (value: unknown) => boolean;
};

/** A node or mark attribute whose every value is judged, from JSON, from a step and from pasted HTML alike. */
export function attribute<T>(name: string, rule: AttributeRule<T>): Record<string, Attribute> {
  return {
    [name]: {
      default: rule.fallback,
      validate: refuseUnless(rule.isAllowed),
      parseHTML: (element: HTMLElement) => {
        const raw = element.getAttribute(rule.html);
        const value = raw === null ? rule.fallback : rule.read(raw);
        return rule.isAllowed(value) ? value : rule.fallback;
      },
      renderHTML: (attributes: Record<string, unknown>) =>
        attributes[name] === null ? {} : { [rule.html]: String(attributes[name]) },
    },
  };
}

/** ProseMirror asks its validators to throw; everything else in content/ asks the plain test. */
export function refuseUnless(isAllowed: (value: unknown) => boolean): (value: unknown) => void {
  return (value) => {
    if (!isAllowed(value)) throw new RangeError('attribute value not allowed');
  };
}

/** A short opaque key: letters, digits, hyphen, underscore. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
}

export function isWholeNumber(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
