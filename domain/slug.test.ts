import { expect, test } from 'vitest';
import { foldText } from './folded-text.ts';
import { slugOf, slugPattern } from './slug.ts';

test.each([
  [
    'Tổng cục Kỹ thuật: Hoạt động công tác Đảng, công tác chính trị bám sát nhiệm vụ, triển khai toàn diện',
    'tong-cuc-ky-thuat-hoat-dong-cong-tac-dang-cong-tac-chinh-tri-bam-sat-nhiem-vu-trien-khai-toan-dien',
  ],
  ['Quán triệt Nghị quyết số 847-NQ/QUTW', 'quan-triet-nghi-quyet-so-847-nq-qutw'],
  ['Ðại tướng thăm Ðảng bộ', 'dai-tuong-tham-dang-bo'],
  ['Hội nghị'.normalize('NFD'), 'hoi-nghi'],
  ['  “Thần tốc-Quyết thắng”…  ', 'than-toc-quyet-thang'],
  ['…', ''],
])('%s → %s', (headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});

test('a very long headline is cut at a word', () => {
  const slug = slugOf('hội nghị '.repeat(60));
  expect(slug.length).toBeLessThanOrEqual(180);
  expect(slug).toMatch(slugPattern);
  expect(slug.endsWith('hoi') || slug.endsWith('nghi')).toBe(true);
});

test('folding keeps one unit for every Vietnamese letter, so that places in the text stay', () => {
  const vowels = ['aàảãáạ', 'ăằẳẵắặ', 'âầẩẫấậ', 'eèẻẽéẹ', 'êềểễếệ', 'iìỉĩíị', 'oòỏõóọ', 'ôồổỗốộ', 'ơờởỡớợ'];
  const letters = [...vowels, 'uùủũúụ', 'ưừửữứự', 'yỳỷỹýỵ', 'đ'].join('');
  const all = letters + letters.toUpperCase();
  expect(foldText(all)).toHaveLength(all.length);
  expect(foldText('Đảng ủy Tổng cục')).toBe('dang uy tong cuc');
});
