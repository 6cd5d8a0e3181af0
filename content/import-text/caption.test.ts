import { expect, test } from 'vitest';
import { creditOfLine, judgeCaption, splitCredit } from './caption.ts';

function ofLength(length: number, opening = 'Các đại biểu'): string {
  return `${opening} ${'x'.repeat(length - opening.length - 2)}.`;
}

test.each([
  [20, 'caption'],
  [200, 'caption'],
  [201, 'toCheck'],
  [320, 'toCheck'],
  [321, 'paragraph'],
])('a line of %i characters below a toolbar: %s', (length, verdict) => {
  expect(judgeCaption(ofLength(length))).toBe(verdict);
});

test.each(['Tại hội nghị', 'Báo cáo', 'Nổi bật', 'Về nhiệm vụ', 'Phát biểu', 'Năm 2024', 'Trong năm 2023'])(
  'a long line that begins with “%s” is a paragraph, a short one is still a caption',
  (opening) => {
    expect(judgeCaption(ofLength(250, opening))).toBe('paragraph');
    expect(judgeCaption(ofLength(100, opening))).toBe('caption');
  },
);

test('letters are counted, not UTF-16 units', () => {
  expect(judgeCaption('🙂'.repeat(200))).toBe('caption');
});

test.each([
  ['Quang cảnh hội nghị. Ảnh: Tuấn Anh - TTXVN', 'Quang cảnh hội nghị.', 'Tuấn Anh - TTXVN'],
  ['Quang cảnh hội nghị. (Ảnh: Trí Dũng/TTXVN)', 'Quang cảnh hội nghị.', 'Trí Dũng/TTXVN'],
  ['Quang cảnh hội nghị. Ảnh VGP/Đức Tuân', 'Quang cảnh hội nghị.', 'VGP/Đức Tuân'],
  ['Quang cảnh hội nghị. Ảnh minh họa: Qdnd.vn', 'Quang cảnh hội nghị.', 'Qdnd.vn'],
  ['Quang cảnh hội nghị. Ảnh: Q.A.', 'Quang cảnh hội nghị.', 'Q.A.'],
  ['Quang cảnh hội nghị (Ảnh: Báo Quân đội nhân dân).', 'Quang cảnh hội nghị', 'Báo Quân đội nhân dân'],
  ['Giao diện phần mềm. Ảnh chụp màn hình', 'Giao diện phần mềm.', 'chụp màn hình'],
  ['Quang cảnh hội nghị. Ảnh: Minh Hạnh.', 'Quang cảnh hội nghị.', 'Minh Hạnh'],
  ['Quang cảnh hội nghị. Nguồn: Ban tổ chức', 'Quang cảnh hội nghị.', 'Ban tổ chức'],
  ['The delegates. Photo: VNA', 'The delegates.', 'VNA'],
  ['The delegates. Photo by Minh Hanh', 'The delegates.', 'Minh Hanh'],
  ['Các đại biểu xem triển lãm Ảnh thời sự', 'Các đại biểu xem triển lãm Ảnh thời sự', null],
  ['Nguồn nhân lực của đơn vị được bồi dưỡng.', 'Nguồn nhân lực của đơn vị được bồi dưỡng.', null],
  ['Quang cảnh hội nghị.', 'Quang cảnh hội nghị.', null],
])('%s', (text, caption, credit) => {
  expect(splitCredit(text)).toEqual({ caption, credit });
});

test.each([
  ['Ảnh: Q.A.', 'Q.A.'],
  ['(Ảnh: Minh Hạnh)', 'Minh Hạnh'],
  ['Ảnh VGP/Đức Tuân', 'VGP/Đức Tuân'],
  ['Ảnh hưởng của bão số 3', undefined],
  ['Các đại biểu dự hội nghị.', undefined],
])('the line %s credits %s', (line, credit) => {
  expect(creditOfLine(line)).toBe(credit);
});
