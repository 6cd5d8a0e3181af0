import { expect, test } from 'vitest';
import { refusedDocx } from '#content/import-docx/docx-refusal.ts';
import { importDocx } from '#content/import-docx/import-docx.ts';
import { stylesAndLists } from '#content/import-docx/testing/docx-files.ts';
import { type DocumentRefusal, documentImports } from './document-imports.ts';
import type { ReadDocxFile } from './read-docx-file.ts';

const fileOf = (name: string) => new File([new Uint8Array(stylesAndLists())], name);

/** A reader whose files are done one by one, when the test says so. */
function heldReader() {
  const open: { name: string; finish: () => void }[] = [];
  const read: ReadDocxFile = (file, signal) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve('cancelled'));
      const finish = async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        resolve(
          file.name === 'hỏng.docx' ? refusedDocx('damaged') : await importDocx(bytes, { newId: () => 'f' }),
        );
      };
      open.push({ name: file.name, finish: () => void finish() });
    });
  return { read, open };
}

function started(end: 'inserted' | DocumentRefusal = 'inserted') {
  const { read, open } = heldReader();
  const inserted: number[] = [];
  const documents = documentImports({
    read,
    insert: async ({ blocks }) => {
      inserted.push(blocks.length);
      return end;
    },
  });
  const shown = () => documents.all().map(({ name, status }) => `${name} ${status}`);
  const until = (wanted: string[]) =>
    new Promise<void>((resolve) => {
      const look = () => shown().join() === wanted.join() && resolve();
      documents.watch(look);
      look();
    });
  return { documents, open, inserted, shown, until };
}

test('files are read one after the other; a refused one says why until it is put away', async () => {
  const { documents, open, inserted, until } = started();
  documents.start([fileOf('một.docx'), fileOf('hỏng.docx')]);
  await until(['một.docx reading', 'hỏng.docx waiting']);
  open[0]?.finish();
  await until(['hỏng.docx reading']);
  expect(inserted).toEqual([7]);
  open[1]?.finish();
  await until(['hỏng.docx refused']);
  expect(documents.all()[0]).toMatchObject({ refusal: 'damaged' });
  documents.drop(documents.all()[0]?.id ?? 0);
  expect(documents.all()).toEqual([]);
});

test('what the writer gives up does not come into the text, and the next one goes on', async () => {
  const { documents, open, inserted, until } = started();
  documents.start([fileOf('một.docx'), fileOf('hai.docx')]);
  await until(['một.docx reading', 'hai.docx waiting']);
  documents.drop(documents.all()[0]?.id ?? 0);
  await until(['hai.docx reading']);
  open[0]?.finish();
  open[1]?.finish();
  await until([]);
  expect(inserted).toEqual([7]);
});

test('a text that fits no article is refused by name', async () => {
  const { documents, open, until } = started('tooMuchText');
  documents.start([fileOf('dài.docx')]);
  open[0]?.finish();
  await until(['dài.docx refused']);
  expect(documents.all()[0]).toMatchObject({ refusal: 'tooMuchText' });
});
