import { frontOf } from '#domain/fronts/front.ts';

/** What the press keeps a page under that editors arrange: both sides of the site stand under the same tags. */
export function frontTag(frontId: string): string {
  const { sectionId } = frontOf(frontId);
  return sectionId === undefined ? 'front' : `section:${sectionId}`;
}
