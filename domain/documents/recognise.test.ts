import { describe, expect, test } from 'vitest';
import { backReferences } from './back-references.ts';
import { recogniseDocuments } from './recognise.ts';

type Row = [text: string, canonical: string, system: string, more?: object];

/** Forms of every family; the source is that of the grammar (docs/sources.md, Document numbers). */
const known: readonly Row[] = [
  [
    'kết luận số 21-KL/TW',
    '21-KL/TW',
    'party',
    { issues: ['typeWordCase'], suggestion: 'Kết luận số 21-KL/TW' },
  ],
  [
    'Quy định số 37-QĐ/TW của Ban chấp hành Trung ương',
    '37-QĐ/TW',
    'party',
    { issuer: 'Ban Chấp hành Trung ương', typeName: 'Quy định' },
  ],
  [
    'Nghị quyết số 847-NQ/QUTW của Quân ủy Trung ương',
    '847-NQ/QUTW',
    'party',
    { issuer: 'Quân ủy Trung ương' },
  ],
  ['Nghị quyết số 382-NQ/ĐUQSTW ngày 29-11-2007', '382-NQ/ĐUQSTW', 'party', { issued: '2007-11-29' }],
  ['Chỉ thị số 35-CT/TW ngày 30/5/2019', '35-CT/TW', 'party', { issued: '2019-05-30' }],
  ['Chỉ thị số 35-CT/TW, ngày 30 tháng 5 năm 2019', '35-CT/TW', 'party', { issued: '2019-05-30' }],
  ['Hướng dẫn số 112-HD/BTGTU', '112-HD/BTGTU', 'party'],
  ['Quy định 02-QĐi/TW', '02-QĐi/TW', 'party', { key: 'party:2::QĐi:TW' }],
  ['Công văn số 4571-CV/VPTW, ngày 19/8/2022', '4571-CV/VPTW', 'party'],
  ['Hướng dẫn số 160 -HD/BTGTW', '160-HD/BTGTW', 'party', { issues: ['spacing'] }],
  [
    'Nghị quyết số 21 – NQ/TW',
    '21-NQ/TW',
    'party',
    { issues: ['spacing'], suggestion: 'Nghị quyết số 21-NQ/TW' },
  ],
  ['Nghị quyết số 57-NQ/TƯ', '57-NQ/TW', 'party', { issues: ['centreSpelling'] }],
  ['Nghị quyết số 57-NQ/T.Ư', '57-NQ/TW', 'party', { issues: ['centreSpelling'] }],
  ['Kế hoạch số 15-KH/TĐTN-BTG', '15-KH/TĐTN-BTG', 'party'],
  ['(Số: 66-QĐ/TW)', '66-QĐ/TW', 'party'],
  ['Nghị quyết số 21\u2011NQ/TW', '21-NQ/TW', 'party'],
  ['Nghị quyết số 847-NQ/QUTW'.normalize('NFD'), '847-NQ/QUTW', 'party', { issues: [] }],
  ['Nghị định số 30/2020/NĐ-CP', '30/2020/NĐ-CP', 'state'],
  ['Nghị định 30/2020/NÐ-CP', '30/2020/NĐ-CP', 'state'],
  [
    'Thông tư liên tịch 17/2015/TTLT-BTP-BQP',
    '17/2015/TTLT-BTP-BQP',
    'state',
    { typeName: 'Thông tư liên tịch' },
  ],
  ['Quyết định 21/2024/QĐ-TTg', '21/2024/QĐ-TTg', 'state'],
  ['Thông tư 05/2020/TT-BQP', '05/2020/TT-BQP', 'state', { key: 'state:5:2020:TT:BQP' }],
  ['Luật số 126/2025/QH15', '126/2025/QH15', 'law'],
  ['Bộ luật Lao động số 45/2019/QH14', '45/2019/QH14', 'law', { issues: [], typeName: 'Bộ luật Lao động' }],
  [
    'Luật Báo chí số 103/2016/QH13 ngày 05/04/2016',
    '103/2016/QH13',
    'law',
    { typeName: 'Luật Báo chí', issued: '2016-04-05' },
  ],
  ['Chỉ thị số 12/CT-TTg', '12/CT-TTg', 'admin'],
  ['Công điện 119/CĐ-TTg ngày 25/11/2024', '119/CĐ-TTg', 'admin'],
  ['Văn bản số 687/HD-TH', '687/HD-TH', 'admin'],
  ['Giấy phép số 259/GP-BTTTT', '259/GP-BTTTT', 'admin'],
  ['Văn bản hợp nhất 03/VBHN-VPQH', '03/VBHN-VPQH', 'admin'],
  ['Nghị quyết 33/NQ-TW', '33/NQ-TW', 'admin', { issues: ['partyForm'], suggestion: 'Nghị quyết 33-NQ/TW' }],
  ['Quyết định số 12/QĐ-ĐHTU', '12/QĐ-ĐHTU', 'admin', { issues: [] }],
  ['Quyết định số 439 / QĐ-TTg', '439/QĐ-TTg', 'admin', { issues: ['spacing'] }],
  ['Văn bản số 5678/VPCP-KSTT', '5678/VPCP-KSTT', 'dispatch'],
  ['Luật số 6-LCT/HĐNN7', '6-LCT/HĐNN7', 'legacy'],
  // Not in any list: the grammar is what counts.
  ['Nghị quyết số 18-NQ/TU của Tỉnh ủy', '18-NQ/TU', 'party'],
  ['Pháp lệnh 02/2022/UBTVQH15', '02/2022/UBTVQH15', 'law', { typeName: 'Pháp lệnh' }],
  [
    'Quyết định 1719/QĐ-TTg của Thủ tướng Chính phủ',
    '1719/QĐ-TTg',
    'admin',
    { issuer: 'Thủ tướng Chính phủ' },
  ],
  ['Kế hoạch 88a/KH-UBND', '88a/KH-UBND', 'admin'],
];

test.each(known)('%s', (text, canonical, system, more = {}) => {
  const found = recogniseDocuments(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ canonical, system, ...more });
  expect(text.slice(found[0]?.from, found[0]?.to)).toBe(found[0]?.raw);
});

test.each([
  'giai đoạn 2021-2030 và những năm tiếp theo',
  'Sáng 5-1-2023',
  'ngày 29-11-2007',
  '05/01/2023',
  'Sáng 26/12, tại Hà Nội',
  'trực 24/24 giờ',
  'tỷ lệ 50/50',
  'máy bay Su-30MK2',
  'xe tăng T-54/T-55',
  'súng AK-47',
  'dịch COVID-19',
  'điện thoại 069-551-234',
  'tốc độ 60 km/h',
  'ISO/IEC 27001:2013',
  'TCVN 6909:2001',
  'nhiệm kỳ 2020-2025',
  'https://tin.example.vn/tin-tuc/quan-triet-nghi-quyet-so-847-NQ/QUTW-692084',
  'biển số 29A-123.45',
  'nghị quyết 21-NQ',
  'Trung đoàn 43/Sư đoàn 395',
  'tỷ số 3-0/2-1',
  'mã lô HD-05/2023',
  'đường 9/NQ',
  'tuyến 5/QL-A',
  'Cục Tổ chức/Tổng cục Chính trị',
  'báo cáo 5678/VPCP-KSTT',
  'phòng 12/A-B của công văn',
])('nothing in: %s', (text) => {
  expect(recogniseDocuments(text)).toEqual([]);
});

describe('one issuer serves the numbers before it', () => {
  const seed =
    'theo kết luận số 21-KL/TW, Quy định số 37-QĐ/TW của Ban chấp hành Trung ương; Nghị quyết số 847-NQ/QUTW của Quân ủy Trung ương.';

  test('back to the semicolon', () => {
    expect(
      recogniseDocuments(seed).map(({ canonical, issuer, typeName }) => [canonical, issuer, typeName]),
    ).toEqual([
      ['21-KL/TW', 'Ban Chấp hành Trung ương', 'Kết luận'],
      ['37-QĐ/TW', 'Ban Chấp hành Trung ương', 'Quy định'],
      ['847-NQ/QUTW', 'Quân ủy Trung ương', 'Nghị quyết'],
    ]);
  });

  test('behind a date, and never for the paper of another body', () => {
    const text =
      'quán triệt Nghị quyết số 2662-NQ/QUTW ngày 29/12/2022 của Quân ủy Trung ương về chuyển đổi số, Kết luận số 1227-KL/QUTW và Kế hoạch 1176/KH-TM của Bộ Tổng Tham mưu';
    expect(recogniseDocuments(text).map(({ canonical, issuer }) => [canonical, issuer])).toEqual([
      ['2662-NQ/QUTW', 'Quân ủy Trung ương'],
      ['1227-KL/QUTW', undefined],
      ['1176/KH-TM', 'Bộ Tổng Tham mưu'],
    ]);
  });

  test('never over the end of a sentence, and never one that the text does not name', () => {
    const text =
      'Nghị quyết số 1-NQ/TW. Quy định số 2-QĐ/TW của Bộ Chính trị. Chỉ thị số 3-CT/TW của Đảng bộ xã.';
    expect(recogniseDocuments(text).map(({ issuer }) => issuer)).toEqual([
      undefined,
      'Bộ Chính trị',
      undefined,
    ]);
  });
});

test('a short name later means the document that was named in full', () => {
  const text =
    'Nghị quyết số 847-NQ/QUTW. Thực hiện Nghị quyết 847 và Nghị quyết số 21, Chương trình 135, Nghị quyết 847-NQ/TW.';
  const [full] = recogniseDocuments(text);
  expect(backReferences(text, full ? [full] : [])).toEqual([
    { raw: 'Nghị quyết 847', from: text.indexOf('Nghị quyết 847 '), to: text.indexOf(' và'), key: full?.key },
  ]);
});
