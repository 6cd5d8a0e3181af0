import { describe, expect, test } from 'vitest';
import { type WordingCheckId, wordingRules } from '#domain/wording-checks.ts';
import { countsThatDisagree } from './numbers-disagree.ts';

const find = (id: WordingCheckId, texts: readonly string[]) =>
  wordingRules[id].rule(texts).map(({ match, suggest }) => [match, suggest]);

type Row = [WordingCheckId, string | string[], [string, string?][]];
const textsOf = (texts: string | string[]) => (Array.isArray(texts) ? texts : [texts]);

const found: Row[] = [
  [
    'toneStyle',
    'hoà bình, khoẻ mạnh',
    [
      ['hoà', 'hòa'],
      ['khoẻ', 'khỏe'],
    ],
  ],
  [
    'toneStyle',
    'thuỷ lợi của uỷ ban',
    [
      ['thuỷ', 'thủy'],
      ['uỷ', 'ủy'],
    ],
  ],
  ['toneStyle', 'cấp uỷ và cấp uỷ', [['uỷ', 'ủy']]],
  ['dateStyle', 'Ngày 05/01/2023, tại Hà Nội', [['05/01/2023', '5-1-2023']]],
  [
    'dateStyle',
    'Sáng 5/1, chiều 6.1',
    [
      ['5/1', '5-1'],
      ['6.1', '6-1'],
    ],
  ],
  ['openQuote', 'Ông nói: “Việc phải xong.', [['“Việc phải xong.']]],
  ['openQuote', 'Phong trào thi đua” năm nay', [['Phong trào thi đua”']]],
  ['openQuote', '“Một “hai” ba', [['“Một “hai” ba']]],
  ['straightQuote', 'phong trào "Cả nước chung tay"', [['"Cả nước chung tay"', '“Cả nước chung tay”']]],
  ['spacing', 'hội nghị , các đại biểu', [['nghị ,', 'nghị,']]],
  ['spacing', 'hội nghị,các đại biểu', [['nghị,các', 'nghị, các']]],
  ['spacing', 'kết thúc hội nghị.Các đại biểu', [['nghị.Các', 'nghị. Các']]],
  ['spacing', 'đơn vị ( của tỉnh)', [['( của', '(của']]],
  ['spacing', 'nhiệm vụ,, giải pháp', [['vụ,,', 'vụ,']]],
  ['spacing', 'hội nghị .', [['nghị .', 'nghị.']]],
  ['interview', ['Đại tá A phát biểu tại hội nghị.', 'PV: Thưa ông, kết quả ra sao?'], [['PV:']]],
  ['interview', 'Trả lời phỏng vấn khi phát biểu tại hội thảo, ông A nói.', [['Trả lời phỏng vấn']]],
  ['secretMark', 'Báo cáo đóng dấu MẬT được trình.', [['MẬT']]],
  ['secretMark', 'Tài liệu lưu hành nội bộ của đơn vị', [['lưu hành nội bộ']]],
  ['sum', 'Dự có 250 đại biểu, gồm 120 nam và 125 nữ.', [['250 đại biểu', '245 đại biểu']]],
  ['sum', 'Có 12 tập thể, trong đó 15 tập thể loại giỏi.', [['15 tập']]],
  ['sum', 'Có 45% đồng ý, 40% không đồng ý, còn lại 20% không có ý kiến.', [['20%']]],
  [
    'rankDisagrees',
    ['Ông Lê Văn An, Chủ nhiệm Hội.', 'Ông Lê Văn An, Phó chủ nhiệm Hội.'],
    [['Phó chủ nhiệm Hội', 'Chủ nhiệm Hội']],
  ],
  [
    'rankDisagrees',
    ['Đại tá Trần Duy Hưng dự.', 'Đại tá Trần Duy Hùng nói.'],
    [['Đại tá Trần Duy Hùng', 'Đại tá Trần Duy Hưng']],
  ],
  ['weekday', 'Hẹn thứ hai, 5-1-2023', [['thứ hai, 5-1-2023', 'thứ năm, 5-1-2023']]],
  ['rankDisagrees', ['Đại tá Lê An dự.', 'Trung tá Lê An nói.'], [['Trung tá Lê An', 'Đại tá Lê An']]],
];

test.each(found)('%s finds %j', (id, texts, expected) => {
  expect(find(id, textsOf(texts))).toEqual(expected.map(([match, suggest]) => [match, suggest]));
});

const silent: [WordingCheckId, string | string[]][] = [
  ['toneStyle', 'hòa bình, quý, hoàn thành, khuỷu tay, của, Hoà, Thuý, Uỷ ban'],
  ['dateStyle', 'Nghị định 30/2020/NĐ-CP, tỷ lệ 3/4, giai đoạn 2021-2030, 5-1-2023, đường 2/9'],
  ['dateStyle', 'ngày 31/2, ngày 5-1, điểm 9.5, ngày 1.000 lượt'],
  ['openQuote', 'Chủ đề “Năm mới” và “Việc mới”.'],
  ['straightQuote', 'màn hình 24" và 27" cùng loại, chữ “cong”'],
  ['spacing', 'Lúc 8:30, tỷ lệ 92,39%, TP.HCM, v.v., qdnd.vn, ThS.Nguyễn, PGS.TS. Lê An...'],
  ['spacing', 'Ba việc: đường, điện; nước… và “chợ” (mới).'],
  ['interview', ['PV: Thưa ông?', 'Ông A: Vâng.']],
  ['interview', ['Đại tá A phát biểu tại hội nghị.', 'Hội nghị kết thúc.']],
  [
    'secretMark',
    'Công tác bảo vệ bí mật nhà nước được giữ nghiêm. Mật ong. MÙA MẬT ONG RỪNG. Cán bộ giữ bí mật quân sự.',
  ],
  ['sum', 'Dự có 250 đại biểu, gồm 120 nam và 130 nữ. Dự thảo gồm 5 chương, 27 điều.'],
  ['sum', 'Ba ngày có 3 hội nghị, gồm 12 phiên, 40 tham luận; 250 đại biểu, trong đó 180 đảng viên, 120 nữ.'],
  ['sum', 'Có 45% đồng ý, còn lại 55%. Tăng 20%, đạt 130% kế hoạch.'],
  [
    'rankDisagrees',
    [
      'Ông Lê An nói. Ông Lê Ân nói. Đồng chí Trần Duy Hưng, Chính ủy dự. Đồng chí Trần Duy Hưng, Bí thư Đảng ủy nói.',
    ],
  ],
  ['weekday', 'Thứ Năm, 5-1-2023; thứ năm ngày 05/01/2023; Thứ Hai tuần tới'],
  ['rankDisagrees', ['Đại tá Lê An dự. Đại tá Lê An nói. Đồng chí Lê An kết luận.']],
];

test.each(silent)('%s stays silent on %j', (id, texts) => {
  expect(find(id, textsOf(texts))).toEqual([]);
});

describe('counts above and below', () => {
  test.each([
    [
      ['126 hợp đồng ký trong một buổi', 'Sapo.', 'Các bên ký 162 hợp đồng.'],
      [['126 hợp đồng', '162 hợp đồng']],
    ],
    [['126 hợp đồng ký trong một buổi', 'Sapo.', 'Ký 126 hợp đồng, trong đó 40 hợp đồng lớn.'], []],
    [['418 tổ tự quản', 'Sau 5 năm.', 'Có 12 tổ tự quản mới, 30 tổ tự quản cũ.'], []],
    [['Tổng kết 5 năm', 'Sapo.', 'Trong 3 năm qua.'], []],
  ])('%j', (texts, expected) => {
    expect(countsThatDisagree(texts).map(({ match, suggest }) => [match, suggest])).toEqual(expected);
  });
});
