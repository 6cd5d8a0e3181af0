import { frontKindOf } from '#domain/fronts/places.ts';

/** What the press keeps a page under that editors arrange. */
export function frontTag(frontId: string): string {
  return frontKindOf(frontId) === 'frontPage' ? 'front' : `section:${frontId}`;
}
