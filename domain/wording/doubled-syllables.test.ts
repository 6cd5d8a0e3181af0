import { expect, test } from 'vitest';
import { doubledSyllables } from './doubled-syllables.ts';

test.each([
  ['Đề xuất kiện toàn tổ chức chức đảng, tổ chức biên chế', 'chức chức'],
  ['Các các đại biểu dự hội nghị', 'Các các'],
  ['nâng cao chất lượng của của đội ngũ', 'của của'],
  ['TỔ CHỨC CHỨC ĐẢNG', 'CHỨC CHỨC'],
  ['hội nghị đã  đã bế mạc', 'đã  đã'],
  ['được được khen thưởng', 'được được'],
  ['báo cáo kết quả quả thực hiện', 'quả quả'],
  ['nhiệm vụ trọng tâm tâm năm 2023', 'tâm tâm'],
  ['phòng, chống chống dịch', 'chống chống'],
])('a slip: %s', (text, match) => {
  expect(doubledSyllables(text).map((one) => one.match)).toEqual([match]);
  expect(text.startsWith(match, doubledSyllables(text)[0]?.from)).toBe(true);
});

test.each([
  'luôn luôn, ngày ngày, dần dần, người người, đời đời, nhà nhà',
  'Các đại biểu biểu quyết thông qua nghị quyết',
  'công tác tác chiến, huấn luyện',
  'cán bộ bộ phận một cửa; các cơ quan quan tâm',
  'xây dựng đội ngũ quân đội đội hình tiến công',
  'tổ chức chức năng, nhiệm vụ',
  'đồng chí Nguyễn Linh Linh, xã Bản Phố, bản Bản Phố',
  'phòng, chống, chống dịch',
  'năm năm qua; hai hai phần ba',
  'cán bộ Bộ Quốc phòng',
  'ba ba, chôm chôm, cào cào',
  'từ 5 5 người',
  'không lặp gì ở đây cả',
  '',
])('no slip: %s', (text) => {
  expect(doubledSyllables(text)).toEqual([]);
});
