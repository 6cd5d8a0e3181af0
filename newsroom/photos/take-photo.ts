import { findAssetByContent, insertAsset } from '#db/queries/assets.ts';
import type { AssetRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import { deskPhotoUrl } from '#domain/photo-urls.ts';
import { hasPermission } from '#domain/roles.ts';
import { photoBlobKey } from '#media/blob-key.ts';
import {
  contentHashOf,
  type IntakenPhoto,
  intakePhoto,
  type PhotoRefusal,
  refusalByBytes,
} from '#media/intake-photo.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { recordEvent } from '#newsroom/record-event.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** A photo that figures can show: `url` is for the desk, `width` and `height` are upright. */
export type TakenPhoto = { assetId: string; width: number; height: number; url: string };

/** A photo whose files are stored and whose row is not: nothing shows it, and the same file makes it anew. */
export type PreparedPhoto = { asset: AssetRow };

/**
 * Takes a photo into the newsroom. The same file, sent again by anybody, is the same photo, so a retry is harmless.
 * Refuses `notPermitted`, `invalid` with a rule of `PhotoProblem`, or `tooMany` while others' photos are decoded.
 */
export async function takePhoto(
  desk: Newsroom,
  actor: Actor,
  { bytes }: { bytes: Uint8Array },
): Promise<Result<TakenPhoto>> {
  const prepared = await preparePhoto(desk, actor, { bytes });
  if (!prepared.ok) return prepared;
  return done(takenPhoto(await desk.store.tx((q) => keepPhoto(desk, q, prepared.value))));
}

/** Everything about taking a photo that needs time, before the transaction that makes it one of the newsroom's. */
export async function preparePhoto(
  desk: Newsroom,
  actor: Actor,
  { bytes }: { bytes: Uint8Array },
): Promise<Result<PreparedPhoto>> {
  if (!hasPermission(actor.role, 'article.create')) return fail({ code: 'notPermitted' });
  const refusal = refusalByBytes(bytes);
  if (refusal) return refused(refusal);

  const contentHash = contentHashOf(bytes);
  const known = await findAssetByContent(desk.store.read, contentHash);
  if (known) return done({ asset: known });

  const intake = await intakePhoto(bytes);
  if (!intake.ok) return refused(intake.refusal);
  const asset = await keepFiles(desk, actor, { contentHash, bytes: bytes.byteLength, photo: intake.photo });
  return done({ asset });
}

type Intaken = { contentHash: string; bytes: number; photo: IntakenPhoto };

/** Files first, row second: a crash in between leaves files that nobody names, never a photo without its files. */
async function keepFiles(
  desk: Newsroom,
  actor: Actor,
  { contentHash, bytes, photo }: Intaken,
): Promise<AssetRow> {
  const renditions: AssetRow['renditions'] = [];
  for (const { bytes: content, ...about } of photo.renditions) {
    const key = photoBlobKey(contentHash, about.name);
    await desk.blobs.put(key, content);
    // An earlier upload that died half-way may have left this file; what is stored is what is served.
    const stored = await desk.blobs.stat(key);
    renditions.push({ ...about, bytes: stored?.size ?? content.byteLength, key });
  }
  const { mime, width, height } = photo;
  const uploaded = { uploadedBy: actor.id, uploadedAt: desk.clock() };
  return { id: desk.newId(), contentHash, mime, width, height, bytes, ...uploaded, renditions };
}

/** Makes a prepared photo the newsroom's. Somebody may have sent the same file meanwhile; then theirs is the photo. */
export async function keepPhoto(desk: Newsroom, q: Q, { asset }: PreparedPhoto): Promise<AssetRow> {
  const known = await findAssetByContent(q, asset.contentHash);
  if (known) return known;
  await insertAsset(q, asset);
  const { id: assetId, mime, width, height, bytes, contentHash } = asset;
  const data = { assetId, mime, width, height, bytes, contentHash };
  await recordEvent(desk, q, { kind: 'photoUploaded', actorId: asset.uploadedBy, data });
  return asset;
}

function takenPhoto({ id, width, height }: AssetRow): TakenPhoto {
  return { assetId: id, width, height, url: deskPhotoUrl(id, 1280, 'webp') };
}

function refused({ rule }: PhotoRefusal): ReturnType<typeof fail> {
  if (rule === 'busy') return fail({ code: 'tooMany', retryAfter: 5 });
  return fail({ code: 'invalid', problem: { field: 'photo', rule } });
}
