import { expect, test } from 'vitest';
import { documentsWithoutSign } from '#domain/documents/without-sign.ts';
import { documentsOfRegister } from './documents.ts';
import { emptyEntry, type RegisterDocument } from './entry.ts';

const known: RegisterDocument = {
  ...(emptyEntry('document', '21-NQ/TW') as RegisterDocument),
  title: 'Tăng cường củng cố, xây dựng tổ chức cơ sở đảng trong giai đoạn mới',
  issued: '2022-06-16',
};
const found = (text: string) =>
  documentsOfRegister([known], [text]).map(({ match, suggest }) => [match, suggest]);

test.each([
  [
    'Nghị quyết số 21-NQ/TW về “Tăng cường xây dựng, củng cố tổ chức cơ sở đảng trong giai đoạn mới”.',
    [['Tăng cường xây dựng, củng cố tổ chức cơ sở đảng trong giai đoạn mới', known.title]],
  ],
  [`Nghị quyết số 21-NQ/TW về “${known.title}”.`, []],
  [`Nghị quyết số 21-NQ/TW về “${known.title?.toUpperCase()}”.`, []],
  ['Nghị quyết số 21-NQ/TW, phong trào “Cả nước chung tay vì người nghèo”.', []],
  ['Nghị quyết số 12-NQ/TW về “Tăng cường xây dựng, củng cố tổ chức cơ sở đảng”.', []],
  ['Nghị quyết số 21-NQ/TW, ngày 16-6-2022', []],
])('%s', (text, expected) => expect(found(text)).toEqual(expected));

test('another day of issue is told', () => {
  expect(found('Nghị quyết số 21-NQ/TW ngày 15-6-2022')[0]?.[0]).toContain('21-NQ/TW');
});

test.each([
  [['Theo Nghị quyết số 847, các đơn vị.'], ['Nghị quyết số 847']],
  [['Nghị quyết số 847-NQ/QUTW.', 'Theo Nghị quyết số 847, các đơn vị.'], []],
  [['Chương trình 135, Nghị quyết Trung ương 8, Nghị quyết 36.'], []],
  [['Quyết định số 5 của Hội đồng'], ['Quyết định số 5']],
  [['Nghị định số 30/2020/NĐ-CP'], []],
])('%j lacks the sign of %j', (texts, expected) => {
  expect(documentsWithoutSign(texts).map(({ match }) => match)).toEqual(expected);
});
