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
import { detailsOfText } from './import-report.ts';
import { insertImport, partsOfText } from './insert-import.ts';
import { changesOfText } from './paste-changes.ts';
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
  const filled = state.apply(insertImport(state, partsOfText(importText(seed), ids())));
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
  const filled = state.apply(insertImport(state, partsOfText(importText(seed), ids())));
  expect(filled.doc.child(0).textContent).toBe('Tiêu đề của tôi');
  expect(picture(filled)).toContain('sapo(|)');
});

test('into a manuscript that stands, a report comes in at the caret', () => {
  const standing = manuscript('T', 'S', block('paragraph', 'Trước sau'), block('paragraph', 'Cuối'));
  const at = (caret: string) => {
    const state = select(stateOf(standing), caret);
    const next = state.apply(insertImport(state, partsOfText(importText(report), ids())));
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
  expect(detailsOfText(importText(seed), true)).toMatchObject({
    filled: true,
    byline: [{ roles: ['tin', 'ảnh'], name: 'Kim Anh' }],
  });
  expect(changesOfText(importText(seed))).toMatchObject({
    toolbarLines: 3,
    spaces: 10,
    figures: 3,
    paragraphs: 6,
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

test.each([
  ['plain text', {}, 'plain'],
  ['formatted text', { html: '<p><b>Một</b></p>' }, 'foreign'],
  ['a picture file', { text: '', hasPictures: true }, 'pictures'],
  [
    'a picture of another page with its file',
    { text: '', html: '<img src="x">', hasPictures: true },
    'pictures',
  ],
  [
    'text with a picture of itself, as Word copies it',
    { html: '<p><b>Một</b></p>', hasPictures: true },
    'foreign',
  ],
  ['a picture among words, without its file', { html: '<p>Một <img src="x"></p>' }, 'foreign'],
  ['wrapped text', { html: '<meta charset="utf-8"><p>Một</p>' }, 'plain'],
  [
    'a list of Word, which is made of paragraphs',
    { html: '<p style="mso-list:l0 level1">Một</p>' },
    'foreign',
  ],
  ['text in a TCVN3 font', { html: '<p style="font-family:.VnTime">Hµ Néi</p>' }, 'foreign'],
  ['a leaked toolbar', { html: '<p>leftcenterrightdel</p>' }, 'foreign'],
  ['a toolbar in elements', { html: '<p><span>LEFT</span> | <span>CENTER</span></p>' }, 'foreign'],
  ['our own manuscript', { html: '<p data-pm-slice="0 0 []">Một</p>' }, 'own'],
  [
    'another editor of this kind, with photos',
    { html: '<p data-pm-slice="0 0 []"><img src="x"></p>' },
    'foreign',
  ],
] as const)('a clipboard with %s', (_name, clipboard, kind) => {
  expect(clipboardKind({ text: 'Một', html: '', hasPictures: false, ...clipboard })).toBe(kind);
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
