import { slugOf } from '#domain/slug.ts';
import { canonicalOf } from './canonical-number.ts';

/** What the page of a document carries for the press, from its number or from the words that name it. */
export function documentTag(named: string): string {
  return `document:${slugOf(canonicalOf(named))}`;
}
