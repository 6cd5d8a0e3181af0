import { expect, test } from 'vitest';
import { documentName, documentsCitedIn } from './cited-in.ts';

test('a document that is named twice stands in the list once, with all that was said of it', () => {
  const text =
    'Nghị quyết số 847-NQ/QUTW và 21-KL/TW.\nNghị quyết số 847-NQ/QUTW của Quân ủy Trung ương; kết luận số 21-KL/TW ngày 25-10-2021.';
  expect(documentsCitedIn(text).map((one) => [documentName(one), one.issuer, one.issued])).toEqual([
    ['Nghị quyết 847-NQ/QUTW', 'Quân ủy Trung ương', undefined],
    ['Kết luận 21-KL/TW', undefined, '2021-10-25'],
  ]);
});

test('05/2020 and 5/2020 are one document', () => {
  expect(documentsCitedIn('Thông tư 05/2020/TT-BQP, Thông tư 5/2020/TT-BQP')).toHaveLength(1);
});

test('nothing is named where nothing is numbered', () => {
  expect(documentsCitedIn('Nghị quyết của Đảng ủy, giai đoạn 2021-2030.')).toEqual([]);
});
