import type { Kit } from '#db/kit.ts';

/** One stored size of a photo; `key` is its place in the blob store. */
export type StoredRendition = {
  name: string;
  mime: string;
  width: number;
  height: number;
  bytes: number;
  key: string;
};

/** Photos by content: the same file uploaded twice is one row. */
export function assetTables(kit: Kit) {
  const assets = kit.table('assets', {
    id: kit.id('id').primaryKey(),
    contentHash: kit.text('content_hash').notNull().unique('assets_content_hash'),
    mime: kit.text('mime').notNull(),
    width: kit.int('width').notNull(),
    height: kit.int('height').notNull(),
    bytes: kit.int('bytes').notNull(),
    uploadedBy: kit.id('uploaded_by').notNull(),
    uploadedAt: kit.time('uploaded_at').notNull(),
    renditions: kit.json<StoredRendition[]>('renditions').notNull(),
  });
  return { assets };
}
