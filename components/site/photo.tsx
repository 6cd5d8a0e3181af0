import { renditionFormats } from '#domain/photo-rules.ts';
import { type PhotoAddress, photoUrl, srcset } from '#domain/photo-urls.ts';
import { type FocalPoint, focalClass } from './focal-class.ts';

export type PhotoProps = {
  assetId: string;
  width: number;
  height: number;
  alt: string;
  /** How wide it is drawn, in the words of the `sizes` attribute. */
  sizes: string;
  /** The first photo of a page is asked for at once, the others when they come near. */
  eager?: boolean;
  /** What a crop keeps in sight, in percent from the left and the top edge; the middle, when absent. */
  focal?: FocalPoint | undefined;
  /** Where its stored sizes are; by default where readers find them. */
  address?: PhotoAddress | undefined;
};

/** A photo in every stored format and width; its place is kept before it arrives. */
export function Photo({
  assetId,
  width,
  height,
  alt,
  sizes,
  eager = false,
  focal,
  address = photoUrl,
}: PhotoProps) {
  return (
    <picture className={focal && focalClass(focal)}>
      {renditionFormats
        .filter(({ format }) => format !== 'jpeg')
        .map(({ format, mime }) => (
          <source key={format} type={mime} srcSet={srcset(assetId, width, format, address)} sizes={sizes} />
        ))}
      <img
        src={address(assetId, Math.min(width, 960), 'jpeg')}
        srcSet={srcset(assetId, width, 'jpeg', address)}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  );
}
