import { expect, test } from 'vitest';
import { catalogue } from '#components/words/catalogue.ts';
import { emptyReport } from '#content/import-html/html-report.ts';
import { changesOfHtml, pasteChanges, toldChanges } from './paste-changes.ts';

test('every change has its words in both languages', () => {
  for (const { editor } of Object.values(catalogue))
    for (const change of pasteChanges) expect(editor.pasted[change], change).toMatch(/\S/);
});

test('a small paste that came as it was is not spoken of', () => {
  expect(toldChanges({})).toEqual([]);
  expect(toldChanges({ decoration: 3, spaces: 2, tables: 1, paragraphs: 4 })).toEqual([]);
});

test('what is told stands in the order of the table, the quiet ones beside the others', () => {
  expect(toldChanges({ decoration: 3, letters: 0, lists: 1, legacyText: 2 })).toEqual([
    'lists',
    'legacyText',
    'decoration',
  ]);
});

test('photos that came along do not wait for a file', () => {
  const report = { ...emptyReport('word'), photos: 3 };
  expect(changesOfHtml(report, 2)).toMatchObject({ photosCarried: 2, figures: 1 });
});
