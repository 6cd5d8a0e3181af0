import { readFileSync } from 'node:fs';
import { history, undo } from '@tiptap/pm/history';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import {
  block,
  figure,
  manuscript,
  picture,
  select,
  stateOf,
} from '#components/editor/testing/manuscripts.ts';
import { emptyManuscript } from '#content/empty-manuscript.ts';
import { importText } from '#content/import-text/import-text.ts';
import { schema } from '#content/schema.ts';
import { clipboardKind, isWrappedText } from './clipboard-kind.ts';
import { importReport } from './import-report.ts';
import { insertImport } from './insert-import.ts';
import { asOneLine, withOwnFigureIds } from './pasted-slice.ts';
import { tidyTextRuns } from './tidy-text-runs.ts';

const seed = readFileSync('content/import-text/seed/hoi-nghi-tong-cuc-ky-thuat.txt', 'utf8');
const report = 'leftcenterrightdel\n Quang cảnh hội nghị.\n\nĐoạn một.\n\nTin, ảnh: KIM ANH';

function ids(): () => string {
  let next = 0;
  return () => `n${++next}`;
}

test('an empty manuscript takes the whole report, and one undo takes it back', () => {
  const state = stateOf(emptyManuscript(), undefined, [history()]);
  const filled = state.apply(insertImport(state, importText(seed), ids()));
  filled.doc.check();
  const kinds = filled.doc.children.map((node) => node.type.name);
  expect(kinds.filter((kind) => kind === 'figure')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'paragraph')).toHaveLength(6);
  expect(filled.doc.textContent).not.toMatch(/leftcenter|\u00A0/);
  expect(picture(filled)).toMatch(/^headline\(\|\)/);
  let back = filled;
  undo(filled, (transaction) => {
    back = filled.apply(transaction);
  });
  expect(back.doc.eq(state.doc)).toBe(true);
});

test('a headline that the writer has put in stays', () => {
  const state = stateOf(manuscript('Tiêu đề của tôi', '', block('paragraph')));
  const filled = state.apply(insertImport(state, importText(seed), ids()));
  expect(filled.doc.child(0).textContent).toBe('Tiêu đề của tôi');
  expect(picture(filled)).toContain('sapo(|)');
});

test('into a manuscript that stands, a report comes in at the caret', () => {
  const standing = manuscript('T', 'S', block('paragraph', 'Trước sau'), block('paragraph', 'Cuối'));
  const at = (caret: string) => {
    const state = select(stateOf(standing), caret);
    const next = state.apply(insertImport(state, importText(report), ids()));
    next.doc.check();
    return next.doc.children.slice(2).map((node) => node.textContent);
  };
  const pasted = ['Quang cảnh hội nghị.Kim Anh', 'Đoạn một.'];
  expect(at('Trước| sau')).toEqual(['Trước', ...pasted, ' sau', 'Cuối']);
  expect(at('|Trước sau')).toEqual([...pasted, 'Trước sau', 'Cuối']);
  expect(at('Trước sau|')).toEqual(['Trước sau', ...pasted, 'Cuối']);
  expect(at('|T')).toEqual([...pasted, 'Trước sau', 'Cuối']);
});

test('the page is told the byline, what to ask and what was removed', () => {
  expect(importReport(importText(seed), true)).toMatchObject({
    filled: true,
    byline: [{ roles: ['tin', 'ảnh'], name: 'Kim Anh' }],
    removed: { toolbarLines: [1, 7, 14], nbspTrimmed: 4, nbspToSpace: 6 },
    counts: { figures: 3, paragraphs: 6 },
  });
});

test('HTML that is only wrapped text is read as text, real formatting is not', () => {
  expect(
    isWrappedText('<meta charset="utf-8"><p>Một</p><div><span style="color:red">Hai</span><br></div>'),
  ).toBe(true);
  expect(isWrappedText('<p><b>Một</b></p>')).toBe(false);
  expect(isWrappedText('<p><span style="font-weight:700">Một</span></p>')).toBe(false);
  expect(isWrappedText('<ul><li>Một</li></ul>')).toBe(false);
});

test('the kind of a clipboard decides how it is read', () => {
  const plain = { text: 'Một', html: '', hasPictures: false };
  expect(clipboardKind(plain)).toBe('plain');
  expect(clipboardKind({ ...plain, html: '<p><b>Một</b></p>' })).toBe('formatted');
  expect(clipboardKind({ ...plain, text: '', hasPictures: true })).toBe('pictures');
  expect(clipboardKind({ text: '', html: '<img src="x">', hasPictures: true })).toBe('pictures');
  // Word puts a picture of the text beside the text.
  expect(clipboardKind({ text: 'Một', html: '<p><b>Một</b></p>', hasPictures: true })).toBe('formatted');
  // The old system's pages say "figure" only by their leaked toolbar.
  expect(clipboardKind({ ...plain, text: report, html: '<p><b>leftcenterrightdel</b></p>' })).toBe('plain');
  // Copied out of our own editor: its figures are worth more than their text.
  expect(clipboardKind({ ...plain, html: '<p data-pm-slice="0 0 []">Một</p>' })).toBe('formatted');
});

test('an accent that stands in the next node comes home, odd spaces become spaces', () => {
  expect(tidyTextRuns(['Hội nghi', '\u0323 ở\u00A0Hà', '\u202FNội\u200B'])).toEqual([
    'Hội nghị',
    ' ở Hà',
    ' Nội',
  ]);
});

test('a one-line field takes the words only', () => {
  const doc = Node.fromJSON(
    schema,
    manuscript('T', 'S', block('paragraph', 'Một '), block('paragraph', ' hai')),
  );
  const line = asOneLine(doc.slice(doc.content.size - 12), schema);
  expect(line.content.textBetween(0, line.content.size)).toBe('Một hai');
});

test('a copied figure gets an id of its own, one that was cut keeps its own', () => {
  const taken = Node.fromJSON(schema, manuscript('T', 'S', figure('f1')));
  const slice = new Slice(
    Fragment.from(['f1', 'f2', 'f2'].map((id) => Node.fromJSON(schema, figure(id, 'Chú')))),
    0,
    0,
  );
  const own = withOwnFigureIds(slice, taken, ids());
  expect(own.content.content.map((node) => node.attrs.id)).toEqual(['n1', 'f2', 'n2']);
  expect(own.content.textBetween(0, own.content.size)).toBe('ChúChúChú');
});
