import type { PagePhoto } from '#content/import-html/photos.ts';
import { rtfPictures } from './rtf-pictures.ts';

/** A photo whose file came along on the clipboard, for the figure that waits for it. */
export type CarriedPhoto = { figureId: string; file: Promise<File | undefined> };

/** No newsroom's camera makes more; the server refuses it anyway. */
const longestData = 36_000_000;

/**
 * The photos of a page whose files are on the clipboard itself: inside the HTML, in the browser's memory, or, for
 * Word, in the RTF beside the HTML. What lies on another site is not fetched: the rights are not ours.
 */
export function carriedPhotos(photos: readonly PagePhoto[], rtf: string): CarriedPhoto[] {
  const local = photos.filter(({ src }) => /^file:/i.test(src));
  const pictures = local.length > 0 ? rtfPictures(rtf) : [];
  // Only a full set can be told apart: one drawing that RTF holds in another way would shift all that follow.
  const fromRtf = pictures.length === local.length ? pictures : [];
  return photos.flatMap((photo): CarriedPhoto[] => {
    const { figureId, src } = photo;
    if (/^data:image\//i.test(src)) return carried(figureId, fileOfData(src));
    if (/^blob:/i.test(src)) return [{ figureId, file: fileOfBlob(src) }];
    return carried(figureId, fromRtf[local.indexOf(photo)]);
  });
}

function carried(figureId: string, file: File | undefined): CarriedPhoto[] {
  return file ? [{ figureId, file: Promise.resolve(file) }] : [];
}

function fileOfData(src: string): File | undefined {
  const [, type, data] = /^data:(image\/[\w.+-]+)(?:;[\w=-]+)*;base64,([\w+/=\s%]+)$/i.exec(src) ?? [];
  if (!type || !data || data.length > longestData) return undefined;
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s|%0[ad]/gi, '')), (letter) => letter.charCodeAt(0));
    return photoFile(bytes, type.toLowerCase());
  } catch {
    return undefined;
  }
}

async function fileOfBlob(src: string): Promise<File | undefined> {
  try {
    const blob = await (await fetch(src)).blob();
    return new File([blob], nameFor(blob.type), { type: blob.type });
  } catch {
    // The page that made it is closed, or its memory is not ours to read: the place stays and waits.
    return undefined;
  }
}

export function photoFile(bytes: Uint8Array<ArrayBuffer>, type: string): File {
  return new File([bytes], nameFor(type), { type });
}

function nameFor(type: string): string {
  const ending = /^image\/(jpe?g|png|webp|avif|gif|tiff|bmp)$/.exec(type)?.[1] ?? 'img';
  return `clipboard.${ending === 'jpeg' ? 'jpg' : ending}`;
}
