import { afterEach, beforeEach, expect, test } from 'vitest';
import { stylesAndLists, tableNotePhoto } from '#content/import-docx/testing/docx-files.ts';
import { pngOf } from '#content/import-docx/testing/docx-package.ts';
import { assets } from '#db/schema.ts';
import { importDocument, type PhotoBeside } from './import-document.ts';
import { readArticleForDesk } from './read-article.ts';
import { type ForeignDocument, readDocument } from './read-document.ts';
import { ok } from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const nothingBeside: PhotoBeside = async () => undefined;
const page: ForeignDocument = {
  kind: 'html',
  html: '<h1>Giữ rừng đầu nguồn</h1><p>Các xã cùng bàn cách giữ rừng.</p><img src="anh/rung.png"><p>Tin: LAN ANH</p>',
};

async function document(file: ForeignDocument) {
  const read = await readDocument(file, room.desk.newId);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

const storedPhotos = () => room.desk.store.read.select().from(assets);

test('a Word file is a draft with its photos in their figures, once however often it comes', async () => {
  const read = await document({ kind: 'docx', bytes: tableNotePhoto() });
  const first = ok(
    await importDocument(room.desk, people.lan, { document: read, photoBeside: nothingBeside }),
  );
  expect(first).toMatchObject({ isNew: true, photos: { placed: 1, waiting: 0 } });
  const again = await document({ kind: 'docx', bytes: tableNotePhoto() });
  const second = ok(
    await importDocument(room.desk, people.lan, { document: again, photoBeside: nothingBeside }),
  );
  expect(second).toMatchObject({ isNew: false, articleId: first.articleId });
  const [photo, ...more] = await storedPhotos();
  expect(more).toEqual([]);
  const { doc } = ok(await readArticleForDesk(room.desk, people.lan, { articleId: first.articleId }));
  expect(doc.content.find(({ type }) => type === 'figure')?.attrs?.assetId).toBe(photo?.id);
});

test('a page takes its headline and byline along, and the photo that lies beside it', async () => {
  const asked: string[] = [];
  const photoBeside: PhotoBeside = async (src) => {
    asked.push(src);
    return pngOf(320, 200, [1, 2, 3]);
  };
  const read = await document(page);
  const { articleId, photos } = ok(
    await importDocument(room.desk, people.lan, { document: read, photoBeside }),
  );
  const { doc, metadata } = ok(await readArticleForDesk(room.desk, people.lan, { articleId }));
  expect(asked).toEqual(['anh/rung.png']);
  expect(photos).toEqual({ placed: 1, waiting: 0 });
  expect(doc.content[0]).toMatchObject({ content: [{ text: 'Giữ rừng đầu nguồn' }] });
  expect(metadata.byline).toEqual([{ roles: ['tin'], name: 'Lan Anh' }]);
});

test('a photo that is missing or no photo leaves a visible place', async () => {
  const read = await document(page);
  const photoBeside: PhotoBeside = async () => new Uint8Array(40);
  expect(ok(await importDocument(room.desk, people.lan, { document: read, photoBeside })).photos).toEqual({
    placed: 0,
    waiting: 1,
  });
});

test('when the article cannot be stored, no photo is the newsroom’s either', async () => {
  const read = await document({ kind: 'docx', bytes: tableNotePhoto() });
  const broken = { ...read, importHash: 'no hash' };
  const refused = await importDocument(room.desk, people.lan, {
    document: broken,
    photoBeside: nothingBeside,
  });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid' } });
  expect(await storedPhotos()).toEqual([]);
});

test('two imports of one file at the same moment are one article', async () => {
  const read = await document({ kind: 'docx', bytes: stylesAndLists() });
  const once = () => importDocument(room.desk, people.lan, { document: read, photoBeside: nothingBeside });
  const [one, other] = await Promise.all([once(), once()]);
  expect(ok(one).articleId).toBe(ok(other).articleId);
});

test('an administrator, who writes nothing, imports nothing', async () => {
  const read = await document(page);
  const refused = await importDocument(room.desk, people.an, { document: read, photoBeside: nothingBeside });
  expect(refused).toEqual({ ok: false, problem: { code: 'notPermitted' } });
});

test('a page without a word is refused', async () => {
  expect(await readDocument({ kind: 'html', html: '<p> </p>' }, room.desk.newId)).toEqual({
    ok: false,
    refusal: 'empty',
  });
});
