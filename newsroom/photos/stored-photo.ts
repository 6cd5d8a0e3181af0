import type { AssetRow } from '#db/schema.ts';
import { renditionFormats } from '#domain/photo-rules.ts';
import { parseRenditionName } from '#domain/photo-urls.ts';
import type { BlobContent } from '#media/blob-store.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';

/** One size of a photo, ready to be sent; `open` its content only when it is really sent. */
export type StoredPhoto = { mime: string; size: number; etag: string; open: () => Promise<BlobContent> };

/**
 * The size of `asset` that an address names (`960.avif`); a photo narrower than that is as wide as it gets.
 * Undefined for a name that no page contains. Throws when the file of a known photo is gone.
 */
export function storedPhoto({ blobs }: Newsroom, asset: AssetRow, name: string): StoredPhoto | undefined {
  const asked = parseRenditionName(name);
  const mime = renditionFormats.find(({ format }) => format === asked?.format)?.mime;
  if (!asked || !mime) return undefined;

  const sizes = asset.renditions.filter(
    (row) => row.mime === mime && parseRenditionName(row.name) !== undefined,
  );
  const rendition = sizes.find((row) => row.name === name) ?? sizes.sort((a, b) => b.width - a.width)[0];
  if (!rendition) return undefined;
  return {
    mime,
    size: rendition.bytes,
    etag: `"${asset.contentHash.slice(0, 24)}-${rendition.name}"`,
    async open() {
      const content = await blobs.get(rendition.key);
      if (!content) throw new Error(`The file of photo ${asset.id} is missing: ${rendition.key}`);
      return content;
    },
  };
}
