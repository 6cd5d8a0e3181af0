import { expect, test } from 'vitest';
import { correctionsIn } from './typography.ts';

function corrected(written: string): string {
  return correctionsIn(written).reduceRight(
    (text, { from, to, text: sign }) => text.slice(0, from) + sign + text.slice(to),
    written,
  );
}

test.each([
  ['Ông nói: "Giữ đê là giữ làng" ', 'Ông nói: “Giữ đê là giữ làng” '],
  ['"Giữ đê!" ', '“Giữ đê!” '],
  ['(theo "Nhân Dân"), ', '(theo “Nhân Dân”), '],
  ['“Một” và "hai". ', '“Một” và “hai”. '],
  ['Còn nữa... ', 'Còn nữa… '],
  ['“Còn nữa...” ', '“Còn nữa…” '],
  ['Hà Nội -- ', 'Hà Nội – '],
])('“%s” becomes “%s”', (written, expected) => {
  expect(corrected(written)).toBe(expected);
});

test.each([
  'Màn hình 15" và 17" ',
  `Cao 5'10" `,
  'Giờ 7"30" ',
  'QĐND - ',
  'a--b ',
  '--dry-run ',
  'http://vidu.vn/a...b ',
  '../... ',
  'Chấm.... ',
  'mở " rồi đóng" ',
  '"" ',
  'thường ',
])('“%s” stays', (written) => {
  expect(corrected(written)).toBe(written);
});
