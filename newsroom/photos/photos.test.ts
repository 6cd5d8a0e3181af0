import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshStore, freshStore } from '#db/fresh-store.ts';
import { assets, editionAssets, events, liveEditions } from '#db/schema.ts';
import { editionRow, insertBasics, insertEdition } from '#db/testing/rows.ts';
import { type Role, roles } from '#domain/roles.ts';
import { openLocalBlobStore } from '#media/local-blob-store.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readPhotoForDesk } from './read-photo-for-desk.ts';
import { readPublicPhoto } from './read-public-photo.ts';
import { type TakenPhoto, takePhoto } from './take-photo.ts';

let fresh: FreshStore;
let desk: Newsroom;
const lan = { id: 'lan', role: 'reporter' } as const;
const minh = { id: 'minh', role: 'editor' } as const;
const name = '320.webp';

beforeEach(async () => {
  fresh = await freshStore();
  const press = { purge: () => undefined, warm: () => undefined };
  const blobs = openLocalBlobStore(path.join(fresh.dir, 'photos'));
  desk = { store: fresh.store, clock: () => 5, imprint: {}, newId: uuidv7, press, blobs };
  await fresh.store.tx(insertBasics);
});
afterEach(() => fresh.remove());

function photoFile(red: number): Promise<Buffer> {
  const background = { r: red, g: 80, b: 80 };
  return sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

async function taken(red: number): Promise<TakenPhoto> {
  const result = await takePhoto(desk, lan, { bytes: await photoFile(red) });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Makes an edition of article `one` live, showing these photos. */
async function goLive(editionId: string, sequence: number, assetIds: string[]): Promise<void> {
  await desk.store.tx(async (q) => {
    await insertEdition(q, { ...editionRow(editionId), sequence, kind: sequence === 1 ? 'first' : 'update' });
    if (assetIds.length > 0)
      await q.insert(editionAssets).values(assetIds.map((assetId) => ({ editionId, assetId })));
    await q.delete(liveEditions);
    const where = { number: 101, sectionId: 'thoi-su', slug: 'hoi-nghi' };
    await q
      .insert(liveEditions)
      .values({ articleId: 'one', editionId, ...where, firstPublishedAt: 3, updatedAt: 3 });
  });
}

test('a photo is stored with its sizes, and taking it is in the log', async () => {
  const photo = await taken(10);
  expect(photo).toMatchObject({ width: 400, height: 300 });
  const [row] = await desk.store.read.select().from(assets);
  expect(row).toMatchObject({ id: photo.assetId, mime: 'image/jpeg', uploadedBy: 'lan', width: 400 });
  expect(row?.renditions.map((rendition) => rendition.name)).toContain('640.avif');
  const log = await desk.store.read.select().from(events);
  expect(log.map(({ kind, actorId }) => [kind, actorId])).toEqual([['photoUploaded', 'lan']]);
});

test('a photo as a phone keeps it is taken in', async () => {
  const bytes = new Uint8Array(readFileSync('media/fixtures/phone.heic'));
  const result = await takePhoto(desk, lan, { bytes });
  expect(result).toMatchObject({ ok: true, value: { width: 320, height: 480 } });
  const [row] = await desk.store.read.select().from(assets);
  expect(row).toMatchObject({ mime: 'image/heic', width: 320, height: 480 });
});

test('the same file, sent twice, twice at once and by two people, is one photo', async () => {
  const bytes = await photoFile(20);
  const both = await Promise.all([takePhoto(desk, lan, { bytes }), takePhoto(desk, minh, { bytes })]);
  const again = await takePhoto(desk, minh, { bytes });
  const ids = [...both, again].map((result) => result.ok && result.value.assetId);
  expect(new Set(ids).size).toBe(1);
  expect(await desk.store.read.select().from(assets)).toHaveLength(1);
  expect(await desk.store.read.select().from(events)).toHaveLength(1);
});

test('who may not write may not upload, and nothing is decoded for them', async () => {
  const bytes = await photoFile(30);
  const refused = await takePhoto(desk, { id: 'an', role: 'admin' }, { bytes });
  expect(refused).toEqual({ ok: false, problem: { code: 'notPermitted' } });
});

test('a refused file names the rule', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const result = await takePhoto(desk, lan, { bytes: svg });
  const problem = { field: 'photo', rule: 'unknownType' };
  expect(result).toEqual({ ok: false, problem: { code: 'invalid', problem } });
});

test('a photo is public exactly while a live edition shows it', async () => {
  const first = await taken(40);
  const second = await taken(50);
  const isPublic = async ({ assetId }: TakenPhoto) =>
    (await readPublicPhoto(desk, { assetId, name })) !== undefined;

  expect([await isPublic(first), await isPublic(second)]).toEqual([false, false]);
  await goLive('one-e1', 1, [first.assetId]);
  expect([await isPublic(first), await isPublic(second)]).toEqual([true, false]);
  await goLive('one-e2', 2, [second.assetId]);
  expect([await isPublic(first), await isPublic(second)]).toEqual([false, true]);
  await desk.store.tx((q) => q.delete(liveEditions));
  expect([await isPublic(first), await isPublic(second)]).toEqual([false, false]);
});

test('the desk reads any photo; for who neither writes nor reads articles there is none', async () => {
  const { assetId } = await taken(60);
  const seen: Partial<Record<Role, boolean>> = {};
  for (const role of roles)
    seen[role] = (await readPhotoForDesk(desk, { id: 'x', role }, { assetId, name })).ok;
  expect(seen).toEqual({ reporter: true, editor: true, secretary: true, chief: true, admin: false });
  const missing = await readPhotoForDesk(desk, lan, { assetId: uuidv7(), name });
  expect(missing).toEqual({ ok: false, problem: { code: 'notFound' } });
});

test('a size larger than the photo is the photo as large as it is; the kept original has no address', async () => {
  const { assetId } = await taken(70);
  const read = (size: string) => readPhotoForDesk(desk, lan, { assetId, name: size });
  for (const size of ['640.jpg', '1920.jpg']) {
    const photo = await read(size);
    if (!photo.ok) throw new Error(size);
    const { stream } = await photo.value.open();
    const bytes = await buffer(stream);
    expect(bytes.byteLength).toBe(photo.value.size);
    expect((await sharp(bytes).metadata()).width).toBe(400);
  }
  for (const bad of ['master.jpg', '641.jpg', '../640.jpg', '640.jpg\0', ''])
    expect((await read(bad)).ok).toBe(false);
});

test('a photo whose file is lost is an outage, not a missing photo', async () => {
  const { assetId } = await taken(80);
  await rm(path.join(fresh.dir, 'photos'), { recursive: true });
  const photo = await readPhotoForDesk(desk, lan, { assetId, name });
  expect(photo.ok).toBe(true);
  await expect(photo.ok ? photo.value.open() : undefined).rejects.toThrow('is missing');
});
