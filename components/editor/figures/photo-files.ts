import { looksLikePhoto } from '#domain/photo-rules.ts';

/** The pictures among dropped, pasted or chosen files, of any kind: the server says why it refuses one. */
export function photosAmong(files: FileList | null | undefined): File[] {
  return [...(files ?? [])].filter(looksLikePhoto);
}
