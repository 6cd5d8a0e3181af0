import { expect, test } from 'vitest';
import { readDate, readPlace } from './dateline.ts';
import { splitPaperMark } from './paper-mark.ts';

test.each([
  ['Ngày 24-5-2010, đơn vị tổ chức hội nghị.', '2010-05-24'],
  ['Sáng 5/1/2023, tại Hà Nội, …', '2023-01-05'],
  ['Chiều 7.10.2022, tại Tây Ninh, …', '2022-10-07'],
  ['Sáng nay (5-1-2023), tại Hà Nội, …', '2023-01-05'],
  ['Sáng nay, ngày 5-1-2023, tại Hà Nội, …', '2023-01-05'],
  ['Thứ Năm, ngày 5-1-2023, tại Hà Nội, …', '2023-01-05'],
  ['Ngày 06 tháng 02 năm 2017, tại Huế, …', '2017-02-06'],
  ['Thực hiện kế hoạch năm, chiều 15-12-2022, đơn vị …', '2022-12-15'],
  ['Theo Ban tổ chức, ngày 5 tháng 1 năm 2023, tại Đà Nẵng, …', '2023-01-05'],
  ['On January 5, 2024, in Hanoi, the ministry …', '2024-01-05'],
  ['HANOI, 5 Jan. 2024 (VNA) – The ministry …', '2024-01-05'],
  ['Chiều 3-1, tại Hà Nội, …', null],
  ['Sáng 30-2-2023, tại Hà Nội, …', null],
  ['Ngày 4 và 5-1-2023, tại Hà Nội, …', null],
  ['Từ ngày 3 đến 5-1-2023, tại Hà Nội, …', null],
  ['Ngày 3-1-2023 đến 5-1-2023, tại Hà Nội, …', null],
  ['Thực hiện Nghị quyết số 382, ngày 29-11-2007 của cấp trên, …', null],
  ['Báo cáo kết quả năm 2022 nêu rõ …', null],
  ['', null],
])('the date of “%s” is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  ['Chiều 3-1, tại Hà Nội, đơn vị tổ chức …', 'Hà Nội'],
  ['Sáng 20/1, tại TP Hồ Chí Minh, …', 'TP Hồ Chí Minh'],
  ['Sáng 20/1, tại thành phố Đà Nẵng, …', 'Đà Nẵng'],
  ['Sáng 20/1, tại tỉnh Vĩnh Long, …', 'Vĩnh Long'],
  ['Sáng 20/1, tại Thừa Thiên Huế, …', 'Thừa Thiên Huế'],
  ['Sáng 20/1, tại Trụ sở Bộ Quốc phòng, Hà Nội, …', 'Hà Nội'],
  ['Sáng 20/1, tại Sa Pa, …', 'Sa Pa'],
  ['On January 5, in Hanoi, the ministry …', 'Hanoi'],
  ['HANOI, Jan. 5 (VNA) – The ministry …', 'Hanoi'],
  ['Sáng 20/1, tại Hội trường Bộ Tư lệnh, …', null],
  ['Sáng 20/1, tại Vinh Quang có buổi họp mặt …', null],
  ['Tại hội nghị, các đại biểu thảo luận.', null],
  ['Quân khu 7 tổ chức hội nghị.', null],
])('the place of “%s” is %s', (text, place) => {
  expect(readPlace(text)).toBe(place);
});

test.each([
  ['QĐND Online- Ngày 24-5-2010, …', 'QĐND Online', 'Ngày 24-5-2010, …'],
  ['QĐND - Ngày 2-4, …', 'QĐND', 'Ngày 2-4, …'],
  ['QK2 – Sáng 3-3, …', 'QK2', 'Sáng 3-3, …'],
  ['(QK7 Online) - Sáng 20/1, …', 'QK7 Online', 'Sáng 20/1, …'],
  ['CNQP&KT – Chiều 15/12, …', 'CNQP&KT', 'Chiều 15/12, …'],
  ['(PLVN) - Sáng nay, …', 'PLVN', 'Sáng nay, …'],
  ['(PLO)- Sáng nay, …', 'PLO', 'Sáng nay, …'],
  ['(Baothanhhoa.vn) - Sáng nay, …', 'Baothanhhoa.vn', 'Sáng nay, …'],
  ['(VTC News) -Sáng nay, …', 'VTC News', 'Sáng nay, …'],
  ['(GLO)- Sáng nay, …', 'GLO', 'Sáng nay, …'],
  ['ANTĐ -Sáng nay, …', 'ANTĐ', 'Sáng nay, …'],
  ['TP - Sáng nay, …', 'TP', 'Sáng nay, …'],
  ['Kinhtedothi - Sáng nay, …', 'Kinhtedothi', 'Sáng nay, …'],
  ['VOV1 - Sáng nay, …', 'VOV1', 'Sáng nay, …'],
  ['TTO - Sáng nay, …', 'TTO', 'Sáng nay, …'],
  ['(Hà Nội) - Sáng nay, …', null, '(Hà Nội) - Sáng nay, …'],
  ['SSCĐ - nhiệm vụ trọng tâm', null, 'SSCĐ - nhiệm vụ trọng tâm'],
  ['Tổng cục - Chiều nay họp', null, 'Tổng cục - Chiều nay họp'],
])('the mark of “%s” is %s', (text, mark, rest) => {
  expect(splitPaperMark(text)).toEqual({ mark, rest });
});
