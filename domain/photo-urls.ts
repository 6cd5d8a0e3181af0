import { type RenditionFormat, renditionFormats, renditionName, renditionWidths } from './photo-rules.ts';

const widest = renditionWidths[renditionWidths.length - 1] ?? 0;

/** A stored size: `step` names it in addresses, `width` is its true width, smaller when the photo itself is. */
export type RenditionStep = { step: number; width: number };

/** The sizes made of a photo: every step that it fills, and one at its own width when that lies between two steps. */
export function renditionSteps(photoWidth: number): readonly RenditionStep[] {
  const filled = renditionWidths.filter((step) => step <= photoWidth).map((step) => ({ step, width: step }));
  const next = stepFor(photoWidth);
  if (photoWidth >= widest || filled.some(({ step }) => step === next)) return filled;
  return [...filled, { step: next, width: photoWidth }];
}

/**
 * Where readers find a photo. `width` is a wish and rounds up to a stored step, so that an address never names a
 * size that nobody made; a photo narrower than the step is served as wide as it is.
 */
export function photoUrl(assetId: string, width: number, format: RenditionFormat): string {
  return `/anh/${assetId}/${renditionName(stepFor(width), format)}`;
}

/** Where the desk finds the same photo, published or not; only those who are signed in get it. */
export function deskPhotoUrl(assetId: string, width: number, format: RenditionFormat): string {
  return `/api/photos/${assetId}/${renditionName(stepFor(width), format)}`;
}

/** Says where a photo is in a size and format: for readers, or for the desk. */
export type PhotoAddress = (assetId: string, width: number, format: RenditionFormat) => string;

/** The `srcset` of a photo that is `photoWidth` pixels wide, in one format. */
export function srcset(
  assetId: string,
  photoWidth: number,
  format: RenditionFormat,
  address: PhotoAddress = photoUrl,
): string {
  return renditionSteps(photoWidth)
    .map(({ step, width }) => `${address(assetId, step, format)} ${width}w`)
    .join(', ');
}

/** Reads `960.avif`; undefined for anything that `renditionName` does not write. */
export function parseRenditionName(name: string): { step: number; format: RenditionFormat } | undefined {
  for (const step of renditionWidths) {
    for (const { format } of renditionFormats) {
      if (renditionName(step, format) === name) return { step, format };
    }
  }
  return undefined;
}

function stepFor(width: number): number {
  return renditionWidths.find((step) => step >= width) ?? widest;
}
