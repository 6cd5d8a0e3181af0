import type { Places } from './fronts/places.ts';

/** Where the desk sees an article as readers would: its working copy, or the revision that is named. */
export function previewPath(articleId: string, revisionId?: string): string {
  const query = revisionId === undefined ? '' : `?revision=${encodeURIComponent(revisionId)}`;
  return `/desk/articles/${articleId}/preview${query}`;
}

/** Where the desk sees the front page, or a section, with these stories in its places. */
export function frontPreviewPath(frontId: string, places: Places): string {
  return `/desk/fronts/${frontId}/preview?places=${places.map((number) => number ?? '').join('.')}`;
}

/** The places that such an address names; undefined where it is no list of numbers. */
export function placesOfAddress(written: string): Places | undefined {
  if (!/^[0-9.]{0,300}$/.test(written)) return undefined;
  return written.split('.').map((digits) => (digits === '' ? null : Number(digits)));
}

/** Such a page is a document of the public site in a frame of the desk: other policies hold for it. */
export function isPreviewPath(path: string): boolean {
  return /^\/desk\/(articles|fronts)\/[^/]+\/preview$/.test(path);
}
