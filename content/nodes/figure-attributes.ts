import type { Attribute } from '@tiptap/core';
import { attribute, isKey } from '#content/attribute.ts';
import { isStorableText } from '#content/clean-characters.ts';
import { figureAligns } from '#content/manuscript.ts';

const longestAlt = 1000;

/** What a figure knows besides its caption and credit, which are text of the document. */
export function figureAttributes(): Record<string, Attribute> {
  return {
    ...attribute('id', {
      fallback: '',
      html: 'data-id',
      read: String,
      isAllowed: (v) => v === '' || isKey(v),
    }),
    ...attribute('assetId', {
      fallback: null,
      html: 'data-asset',
      read: String,
      isAllowed: (v) => v === null || isKey(v),
    }),
    ...attribute('align', {
      fallback: 'center',
      html: 'data-align',
      read: String,
      isAllowed: (v) => figureAligns.some((align) => align === v),
    }),
    ...focal('focalX', 'data-focal-x'),
    ...focal('focalY', 'data-focal-y'),
    ...attribute('alt', { fallback: '', html: 'data-alt', read: String, isAllowed: isAlt }),
    ...flag('creditInferred', 'data-credit-inferred'),
    ...flag('toCheck', 'data-to-check'),
  };
}

function focal(name: string, html: string): Record<string, Attribute> {
  return attribute(name, {
    fallback: 0.5,
    html,
    read: Number,
    isAllowed: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  });
}

function flag(name: string, html: string): Record<string, Attribute> {
  return attribute(name, {
    fallback: false,
    html,
    read: (raw) => raw === 'true',
    isAllowed: (value) => typeof value === 'boolean',
  });
}

function isAlt(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestAlt && isStorableText(value);
}
