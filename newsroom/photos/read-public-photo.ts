import { findPublicAsset } from '#db/queries/assets.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { type StoredPhoto, storedPhoto } from './stored-photo.ts';

/**
 * A photo for readers: only while an edition that is live shows it. Undefined alike for a photo of a draft, one
 * that was taken down, and one that never was.
 */
export async function readPublicPhoto(
  desk: Newsroom,
  { assetId, name }: { assetId: string; name: string },
): Promise<StoredPhoto | undefined> {
  const asset = await findPublicAsset(desk.store.read, assetId);
  return asset && storedPhoto(desk, asset, name);
}
