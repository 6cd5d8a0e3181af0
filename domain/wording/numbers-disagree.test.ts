import { expect, test } from 'vitest';
import { countsThatDisagree } from './numbers-disagree.ts';

test.each([
  [
    ['126 hợp đồng ký trong một buổi', 'Sapo.', 'Các bên ký 162 hợp đồng.'],
    [['126 hợp đồng', '162 hợp đồng']],
  ],
  [['126 hợp đồng ký trong một buổi', 'Sapo.', 'Ký 126 hợp đồng, trong đó 40 hợp đồng lớn.'], []],
  [['418 tổ tự quản', 'Sau 5 năm.', 'Có 12 tổ tự quản mới, 30 tổ tự quản cũ.'], []],
  [['202 tủ sách về thôn', 'Sapo.', 'Từ năm 2020 đã trao 302 tủ sách.'], [['202 tủ sách', '302 tủ sách']]],
  [['Tổng kết 5 năm', 'Sapo.', 'Trong 3 năm qua.'], []],
])('%j', (texts, expected) => {
  expect(countsThatDisagree(texts).map(({ match, suggest }) => [match, suggest])).toEqual(expected);
});
