import { expect, test } from 'vitest';
import { peopleIn } from './people-in.ts';

test.each([
  [
    'Trung tướng Trần Duy Hưng, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật phát biểu chỉ đạo hội nghị.',
    {
      rank: 'Trung tướng',
      name: 'Trần Duy Hưng',
      titles: ['Bí thư Đảng ủy', 'Chính ủy Tổng cục Kỹ thuật'],
      role: 'phát biểu chỉ đạo',
    },
  ],
  ['Thiếu tướng Lê Văn Đông chủ trì hội nghị.', { name: 'Lê Văn Đông', titles: [], role: 'chủ trì' }],
  [
    'Đồng chủ trì có đồng chí Nguyễn Thị Hoa, Chủ tịch UBND tỉnh.',
    { rank: null, name: 'Nguyễn Thị Hoa', titles: ['Chủ tịch UBND tỉnh'], role: null },
  ],
  ['Đại tá Hà Anh, người con của quê hương, trở về.', { name: 'Hà Anh', titles: [], role: null }],
  ['Theo ông Trần An, việc này khó.', { rank: null, name: 'Trần An', titles: [] }],
])('%s', (text, person) => {
  expect(peopleIn(text)).toHaveLength(1);
  expect(peopleIn(text)[0]).toMatchObject(person);
});

test('two in the chair keep their own offices, in either tone style', () => {
  const text =
    'Thiếu tướng Nguyễn Đức Hưng, Tư lệnh Quân khu và Trung tướng Nguyễn Quang Cường, Bí thư Đảng uỷ, Chính uỷ Quân khu đồng chủ trì hội nghị. Đại uý Lê Văn An dự.';
  expect(peopleIn(text).map(({ rank, name, titles, role }) => [rank, name, titles, role])).toEqual([
    ['Thiếu tướng', 'Nguyễn Đức Hưng', ['Tư lệnh Quân khu'], null],
    ['Trung tướng', 'Nguyễn Quang Cường', ['Bí thư Đảng uỷ', 'Chính uỷ Quân khu'], 'đồng chủ trì'],
    ['Đại úy', 'Lê Văn An', [], 'dự'],
  ]);
});

test('a calling introduces somebody too', () => {
  const text = 'Nhà báo Lê Quốc Minh, Tổng Biên tập dự; bác sĩ Vũ Thị Hoa nói.';
  expect(peopleIn(text).map(({ name }) => name)).toEqual(['Lê Quốc Minh', 'Vũ Thị Hoa']);
});

test('a degree introduces somebody too', () => {
  const names = (text: string) => peopleIn(text).map(({ rank, name }) => [rank, name]);
  expect(names('PGS.TS.BS Nguyễn Trung Kiên, Hiệu trưởng và ThS. Lê Thị Hà dự; TS Vũ Minh nói.')).toEqual([
    [null, 'Nguyễn Trung Kiên'],
    [null, 'Lê Thị Hà'],
    [null, 'Vũ Minh'],
  ]);
});

test.each(['Trung tướng phát biểu.', 'ông bà ta', 'Cục Kỹ thuật, Tổng cục Hậu cần', ''])(
  'nobody in: %s',
  (text) => {
    expect(peopleIn(text)).toEqual([]);
  },
);

test('a form of address with a capital counts where a sentence begins, and nowhere else', () => {
  const names = (text: string) => peopleIn(text).map(({ name }) => name);
  expect(names('Ông Lê Văn An, Giám đốc Sở nói. Bà Trần Thị Bình dự.')).toEqual([
    'Lê Văn An',
    'Trần Thị Bình',
  ]);
  expect(names('Nhà số 5 đường Ông Ích Khiêm, tỉnh Bà Rịa Vũng Tàu.')).toEqual([]);
});
