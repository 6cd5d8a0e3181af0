import { findAsset } from '#db/queries/assets.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';
import { type StoredPhoto, storedPhoto } from './stored-photo.ts';

/** Any photo, published or not, for those who write or read articles; who may not, finds nothing. */
export async function readPhotoForDesk(
  desk: Newsroom,
  actor: Actor,
  { assetId, name }: { assetId: string; name: string },
): Promise<Result<StoredPhoto>> {
  const mayLook = hasPermission(actor.role, 'article.create') || hasPermission(actor.role, 'article.readAll');
  const asset = mayLook ? await findAsset(desk.store.read, assetId) : undefined;
  const photo = asset && storedPhoto(desk, asset, name);
  return photo ? done(photo) : fail({ code: 'notFound' });
}
