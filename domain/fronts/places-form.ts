import { z } from 'zod';
import type { FrontKind } from './front.ts';
import { placesOf } from './places.ts';

/** What is set on such a page: no more than it has places, and no story twice. Rules: `too_big`, `twice`. */
export function placesForm(kind: FrontKind) {
  return z
    .array(z.int().min(1).max(999_999_999).nullable())
    .max(placesOf(kind).length)
    .superRefine((places, context) => {
      const twice = places.findIndex((one, at) => one !== null && places.indexOf(one) !== at);
      if (twice >= 0) context.addIssue({ code: 'custom', path: [twice], message: 'twice' });
    });
}
