import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { keptPhotos, openPhotoStore } from './kept-photos.ts';

// Node 20 has no navigator; a browser without locks is the same to this store.
vi.stubGlobal('navigator', {});

const photo = (name: string) => new File([`bytes of ${name}`], name, { type: 'image/jpeg' });
const ha = { articleId: 'a1', personId: 'ha' };
const day = 24 * 3_600_000;

test('a later visit finds the files that had not arrived, oldest first, and nobody else finds them', async () => {
  let now = 0;
  const first = keptPhotos(openPhotoStore(), ha, () => ++now);
  for (const name of ['one', 'two', 'three']) await first.keep(name, photo(`${name}.jpg`));
  await first.letGo('two');
  first.close();

  for (const other of [
    { ...ha, personId: 'mai' },
    { ...ha, articleId: 'a2' },
  ]) {
    expect(await keptPhotos(openPhotoStore(), other).left()).toEqual([]);
  }
  const later = keptPhotos(openPhotoStore(), ha, () => now);
  const left = await later.left();
  expect(left.map(({ figureId, file }) => [figureId, file.type])).toEqual([
    ['one', 'image/jpeg'],
    ['three', 'image/jpeg'],
  ]);
  expect(await left[0]?.file.text()).toBe('bytes of one.jpg');
  await later.letGo('one');
  await later.letGo('three');
  expect(await keptPhotos(openPhotoStore(), ha).left()).toEqual([]);
});

test('a file that nobody came back for in a month is gone', async () => {
  const kept = keptPhotos(openPhotoStore(), ha, () => 0);
  await kept.keep('old', photo('old.jpg'));
  kept.close();
  expect(await keptPhotos(openPhotoStore(), ha, () => 31 * day).left()).toEqual([]);
  expect(await keptPhotos(openPhotoStore(), ha, () => 0).left()).toEqual([]);
});

test('a device that keeps nothing disturbs nobody', async () => {
  const kept = keptPhotos(Promise.resolve(undefined), ha);
  await kept.keep('one', photo('one.jpg'));
  await kept.letGo('one');
  expect(await kept.left()).toEqual([]);
});
