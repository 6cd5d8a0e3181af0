import { expect, test } from 'vitest';
import { isEmptyByline, readLabelledByline, readNameOnly } from './byline-line.ts';
import { splitNames, toNameCase } from './pen-names.ts';

/** “tin+ảnh: Kim Anh” for each person, to be read at a glance. */
function told(credits: { roles: string[]; name: string }[]): string {
  return credits.map(({ roles, name }) => `${roles.join('+')}: ${name}`).join(' | ');
}

test.each([
  ['Tin, ảnh: KIM ANH', 'tin+ảnh: Kim Anh'],
  ['TIN, ẢNH: KIM ANH', 'tin+ảnh: Kim Anh'],
  ['Tin - ảnh: KIM ANH', 'tin+ảnh: Kim Anh'],
  ['Tin ảnh: KIM ANH', 'tin+ảnh: Kim Anh'],
  ['Tin, ảnh : KIM ANH.', 'tin+ảnh: Kim Anh'],
  ['Bài và ảnh: ĐỖ THỊ HƯƠNG', 'bài+ảnh: Đỗ Thị Hương'],
  ['Bài, ảnh, audio: Hữu Thiện', 'bài+ảnh+audio: Hữu Thiện'],
  ['Thiết kế: Ngọc Trâm', 'thiết kế: Ngọc Trâm'],
  ['Thực hiện: HUỲNH HUY - H.P', 'thực hiện: Huỳnh Huy | thực hiện: H.P'],
  ['Tin, ảnh: LÊ MAI, TRẦN BÌNH', 'tin+ảnh: Lê Mai | tin+ảnh: Trần Bình'],
  ['Bài: VĂN AN; Ảnh: LÊ BÌNH', 'bài: Văn An | ảnh: Lê Bình'],
  ['Bài: VĂN AN - Ảnh: LÊ BÌNH', 'bài: Văn An | ảnh: Lê Bình'],
  ['Ảnh: Tuấn Anh - TTXVN', 'ảnh: Tuấn Anh - TTXVN'],
  ['Theo VOV', 'theo: VOV'],
  ['Theo Báo Quân đội nhân dân', 'theo: Báo Quân đội nhân dân'],
  ['Nguồn tin: VOV1', 'nguồn: VOV1'],
  ['Nguồn: https://www.bao.example/tin/1?a=b', 'nguồn: bao.example'],
  ['Nguồn Quảng Ngãi: http://bao.example/1', 'nguồn: Quảng Ngãi'],
  ['Nguồn VGP', 'nguồn: VGP'],
  ['(Theo TTXVN)', 'theo: TTXVN'],
  ['(TTXVN/Vietnam+)', 'nguồn: TTXVN/Vietnam+'],
  [
    'BAN ẢNH - PHÚ SƠN - CÔNG TÁC VIÊN (thực hiện)',
    'thực hiện: Ban ảnh | thực hiện: Phú Sơn | thực hiện: Công tác viên',
  ],
  ['Minh Anh (theo VOV)', ': Minh Anh | theo: VOV'],
  ['Translated by Trung Thanh', 'biên dịch: Trung Thanh'],
  ['Photos: LE MAI', 'ảnh: Le Mai'],
])('%s', (line, people) => {
  expect(told(readLabelledByline(line))).toBe(people);
});

test.each([
  'Theo kế hoạch, hội nghị diễn ra trong ba ngày.',
  'Theo Ban tổ chức, đã có 120 đại biểu đăng ký.',
  'Tin tưởng: đó là điều các đại biểu nói nhiều nhất.',
  'Bài học: phải làm từ cơ sở.',
  'Nguồn nhân lực của đơn vị',
  'Ảnh: Đại biểu tham quan khu trưng bày.',
  'Hội nghị thành công tốt đẹp (theo TTXVN)',
  'Kim Anh',
  'Tin, ảnh:',
  `Tin: ${'rất dài '.repeat(30)}`,
])('%s is no byline', (line) => {
  expect(readLabelledByline(line)).toEqual([]);
});

test.each([
  ['VĂN CHIỂN', ': Văn Chiển'],
  ['NGUYỄN HOÀNG MINH ĐỨC', ': Nguyễn Hoàng Minh Đức'],
  ['PHÚ SƠN - KIM ANH', ': Phú Sơn | : Kim Anh'],
  ['TTXVN', ': TTXVN'],
  ['HẾT', ''],
  ['NĂM NGƯỜI CÙNG MỘT DÒNG TÊN', ''],
  ['Kim Anh', ''],
  ['HỘI NGHỊ THÀNH CÔNG!', ''],
  ['2023', ''],
])('a line of capitals, %s', (line, people) => {
  expect(told(readNameOnly(line))).toBe(people);
});

test('a label that nobody filled in is seen', () => {
  expect(isEmptyByline('Tin, ảnh: ')).toBe(true);
  expect(isEmptyByline('Nổi bật là:')).toBe(false);
});

test('the address of a source is kept beside its name', () => {
  expect(readLabelledByline('Nguồn Quảng Ngãi: http://bao.example/1')[0]?.link).toBe('http://bao.example/1');
});

test.each([
  ['KIM ANH', 'Kim Anh'],
  ['ĐẶNG ƯỚC', 'Đặng Ước'],
  ['HOÀNG-ANH', 'Hoàng-Anh'],
  ['Y BIÊN', 'Y Biên'],
  ['H.P', 'H.P'],
  ['PV', 'PV'],
  ['VOV1', 'VOV1'],
  ['CỘNG TÁC VIÊN', 'Cộng tác viên'],
  ['NHÓM PHÓNG VIÊN', 'Nhóm phóng viên'],
  ['Kim ANH', 'Kim ANH'],
])('the name %s is written %s', (from, to) => {
  expect(toNameCase(from)).toBe(to);
});

test.each([
  ['ĐỨC TÂM-MINH TÚ', ['ĐỨC TÂM', 'MINH TÚ']],
  ['HOÀNG-ANH', ['HOÀNG-ANH']],
  ['LÊ MAI và TRẦN BÌNH', ['LÊ MAI', 'TRẦN BÌNH']],
  ['LÊ MAI - TTXVN', ['LÊ MAI - TTXVN']],
])('%s names %j', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});
