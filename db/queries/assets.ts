import { eq, inArray } from 'drizzle-orm';
import { type AssetRow, assets, editionAssets, liveEditions } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

/** Adds a photo; false when its content is stored already. */
export async function insertAsset(q: Q, asset: AssetRow): Promise<boolean> {
  const added = await q
    .insert(assets)
    .values(asset)
    .onConflictDoNothing({ target: assets.contentHash })
    .returning({ id: assets.id });
  return added.length > 0;
}

export async function findAsset(q: Q, id: string): Promise<AssetRow | undefined> {
  const [asset] = await q.select().from(assets).where(eq(assets.id, id));
  return asset;
}

/** `contentHash` is the SHA-256 of the file as it was sent. */
export async function findAssetByContent(q: Q, contentHash: string): Promise<AssetRow | undefined> {
  const [asset] = await q.select().from(assets).where(eq(assets.contentHash, contentHash));
  return asset;
}

/** Which of these ids are photos that exist. */
export async function knownAssetIds(q: Q, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await q
    .select({ id: assets.id })
    .from(assets)
    .where(inArray(assets.id, [...ids]));
  return rows.map(({ id }) => id);
}

/** The photo, if an edition that readers see now shows it: the only way for the public to a photo. */
export async function findPublicAsset(q: Q, id: string): Promise<AssetRow | undefined> {
  const [found] = await q
    .select({ asset: assets })
    .from(editionAssets)
    .innerJoin(liveEditions, eq(liveEditions.editionId, editionAssets.editionId))
    .innerJoin(assets, eq(assets.id, editionAssets.assetId))
    .where(eq(editionAssets.assetId, id))
    .limit(1);
  return found?.asset;
}
