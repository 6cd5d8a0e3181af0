/** What the intake accepts at most: the file as sent, and the picture once decoded. */
export const photoLimits = { bytes: 25_000_000, pixels: 50_000_000 } as const;

/** Kinds of photo that are accepted, always by their first bytes and never by their name. SVG can carry scripts. */
export const photoTypes = [
  { format: 'jpeg', mime: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  { format: 'png', mime: 'image/png', extensions: ['png'] },
  { format: 'webp', mime: 'image/webp', extensions: ['webp'] },
  { format: 'avif', mime: 'image/avif', extensions: ['avif'] },
  { format: 'heic', mime: 'image/heic', extensions: ['heic', 'heif'] },
] as const;
export type PhotoFormat = (typeof photoTypes)[number]['format'];

/** What a file input offers, by ending too: Windows knows no kind for HEIC. The server does not trust it. */
export const photoAccept = photoTypes
  .flatMap(({ mime, extensions }) => [mime, ...extensions.map((ending) => `.${ending}`)])
  .join(',');

/** Whether a file may be a picture as far as a browser can tell, which knows no kind for some photos of phones. */
export function looksLikePhoto({ name, type }: { name: string; type: string }): boolean {
  if (type !== '') return type.startsWith('image/');
  const ending = name.toLowerCase().split('.').pop() ?? '';
  return photoTypes.some(({ extensions }) => extensions.some((known) => known === ending));
}

/** The stored forms of every width, best first: the order of `<source>` on the page. */
export const renditionFormats = [
  { format: 'avif', mime: 'image/avif', extension: 'avif' },
  { format: 'webp', mime: 'image/webp', extension: 'webp' },
  { format: 'jpeg', mime: 'image/jpeg', extension: 'jpg' },
] as const;
export type RenditionFormat = (typeof renditionFormats)[number]['format'];

/** From a thumbnail of a list to a lead photo on a dense screen. */
export const renditionWidths = [320, 640, 960, 1280, 1920] as const;

/** Name of a stored rendition and the last part of its address: `960.avif`. */
export function renditionName(width: number, format: RenditionFormat): string {
  const { extension } = renditionFormats.find((row) => row.format === format) ?? renditionFormats[2];
  return `${width}.${extension}`;
}

/** Why a photo is refused. */
export type PhotoProblem =
  | 'tooLarge'
  | 'tooManyPixels'
  | 'notAPhoto'
  | 'unknownType'
  | 'damaged'
  | 'animated';
