import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { blockText, bodyText, headlineOf, plainText, sapoOf } from './plain-text.ts';
import { everyNode, figure, manuscript, paragraph, text } from './testing/sample-manuscript.ts';

test('plain text is every block on its own line, in reading order', () => {
  expect(plainText(everyNode()).split('\n')).toEqual([
    'Hội nghị bàn về giữ rừng đầu nguồn',
    'Sáng 5-3, tại Đà Lạt, các đơn vị bàn cách giữ rừng.',
    'Đại biểu thống nhất',
    'theo kế hoạch đã bàn.',
    'Kết quả',
    'Rừng còn thì nước còn.',
    'Trồng mới',
    'Bảo vệ',
    'Quang cảnh buổi bàn việc giữ rừng.',
    'Minh Hạnh',
    'Xã',
    '12 ha',
    'Con số',
    'Năm xã, mười hai héc-ta.',
  ]);
});

test('body text leaves headline and standfirst out', () => {
  expect(bodyText(manuscript(paragraph(text('Một.')), paragraph(), paragraph(text('Hai.'))))).toBe(
    'Một.\nHai.',
  );
});

test('headline and standfirst are found by name', () => {
  expect(headlineOf(everyNode())).toBe('Hội nghị bàn về giữ rừng đầu nguồn');
  expect(sapoOf(everyNode())).toMatch(/^Sáng 5-3/);
  expect(headlineOf({ type: 'doc', content: [] })).toBe('');
});

test('the text of an empty block is empty', () => {
  expect(blockText(paragraph())).toBe('');
});

test('figures come with caption, credit, number and place', () => {
  const doc = manuscript(figure('Một', { id: 'a' }), paragraph(), figure('Hai', { id: 'b', alt: 'Rừng' }));
  expect(figuresOf(doc)).toMatchObject([
    { id: 'a', caption: 'Một', credit: 'Minh Hạnh', number: 1, index: 2, alt: '' },
    { id: 'b', caption: 'Hai', number: 2, index: 4, alt: 'Rừng', assetId: null },
  ]);
});
