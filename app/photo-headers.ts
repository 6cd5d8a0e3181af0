import type { StoredPhoto } from '#newsroom/photos/stored-photo.ts';

/**
 * An address always means the same bytes, so browsers never ask again. Shared caches do, after five minutes: a photo
 * whose article was taken down must stop everywhere, and asking costs them no more than a 304.
 */
const readers = 'public, max-age=31536000, s-maxage=300, immutable';
/** The desk's browser keeps it but asks each time: whoever sits there next, or is disabled by then, gets nothing. */
const desk = 'private, no-cache';

/** Headers of a photo. It is data whatever its bytes say: never sniffed, never a document that runs anything. */
export function photoHeaders(photo: StoredPhoto, audience: 'readers' | 'desk'): Record<string, string> {
  return {
    'Content-Type': photo.mime,
    'Content-Length': `${photo.size}`,
    'Cache-Control': audience === 'readers' ? readers : desk,
    ETag: photo.etag,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  };
}

/** Whether the asker has it already; `If-None-Match` lists what they have. */
export function hasPhoto(photo: StoredPhoto, ifNoneMatch: string | null | undefined): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(photo.etag) || known.includes('*');
}
