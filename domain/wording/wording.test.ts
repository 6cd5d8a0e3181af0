import { describe, expect, test } from 'vitest';
import { type WordingCheckId, wordingRules } from '#domain/wording-checks.ts';
import { sentencesOf } from './sentences.ts';

const find = (id: WordingCheckId, ...texts: string[]) => wordingRules[id].rule(texts);
const long = (words: number) =>
  `${'Hội nghị bàn việc '
    .repeat(Math.ceil(words / 4))
    .split(' ')
    .slice(0, words)
    .join(' ')}.`;
const passage =
  'theo Đề án điều chỉnh tổ chức Quân đội nhân dân Việt Nam giai đoạn 2021-2030 và những năm tiếp theo.';

/** What must be found: the rule, the texts, and what it says. */
const found: [WordingCheckId, string[], object][] = [
  [
    'bodyNameCase',
    ['của Ban chấp hành Trung ương'],
    { match: 'Ban chấp hành Trung ương', suggest: 'Ban Chấp hành Trung ương' },
  ],
  ['bodyNameCase', ['Thủ tướng chính phủ kết luận'], { suggest: 'Thủ tướng Chính phủ' }],
  [
    'bodyNameCase',
    ['Bộ quốc phòng ban hành', 'theo Bộ quốc phòng'],
    { match: 'Bộ quốc phòng', count: 2, also: [1] },
  ],
  ['abbreviation', ['huấn luyện SSCĐ, bảo đảm'], { match: 'SSCĐ', suggest: 'sẵn sàng chiến đấu (SSCĐ)' }],
  ['abbreviation', ['đổi thẻ BHYT cho người dân'], { match: 'BHYT' }],
  ['setPhrase', ['phòng, chống khắc phục hậu quả thiên tai'], { suggest: 'phòng, chống, khắc phục hậu quả' }],
  ['setPhrase', ['Xáp nhập hai xã'], { match: 'Xáp nhập', suggest: 'Sáp nhập' }],
  ['impossibleSyllable', ['các bộ, nghành'], { match: 'nghành', suggest: 'ngành' }],
  ['longSentence', [long(91)], { words: 91 }],
  [
    'repeatedPassage',
    [`Tổ chức biên chế ${passage}`, `Tham mưu sắp xếp ${passage}`],
    { at: 0, also: [1], words: 21 },
  ],
  ['openEnding', ['bảo đảm trang bị kỹ thuật, bảo đảm kỹ thuật…'], { match: 'bảo đảm kỹ thuật…' }],
  ['openEnding', ['làm đường, đào kênh, v.v.'], {}],
  [
    'quotedTitle',
    ['Kế hoạch của Đảng ủy về “Tăng cường xây dựng, củng cố tổ chức cơ sở đảng”.'],
    { match: 'Tăng cường xây dựng, củng cố tổ chức cơ sở đảng' },
  ],
];

test.each(found)('%s finds %o', (id, texts, said) => {
  const slips = find(id, ...texts);
  expect(slips).toHaveLength(1);
  expect(slips[0]).toMatchObject(said);
});

/** What must stay silent. */
const silent: [WordingCheckId, string[]][] = [
  ['bodyNameCase', ['Ban Chấp hành Trung ương, Chính phủ, Bộ Quốc phòng']],
  ['bodyNameCase', ['chính phủ các nước; quốc hội các nước']],
  ['bodyNameCase', ['NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ']],
  ['bodyNameCase', ['Bộ Y tế công bố; cán bộ y tế xã']],
  ['abbreviation', ['sẵn sàng chiến đấu (SSCĐ)', 'Công tác SSCĐ được giữ vững']],
  ['abbreviation', ['Nghị quyết 847-NQ/QUTW, xe TOYOTA, Đài VTV, ASEAN']],
  ['abbreviation', ['Công tác Đảng, công tác đảng (CTĐ) năm 2022']],
  ['setPhrase', ['sáp nhập, bổ sung, xử lý, xuất sắc, súc tích']],
  ['setPhrase', ['phòng, chống, khắc phục hậu quả thiên tai']],
  ['longSentence', [long(90)]],
  ['longSentence', [`${long(60)} ${long(60)}`]],
  [
    'repeatedPassage',
    ['hoạt động công tác Đảng, công tác chính trị', 'hoạt động công tác Đảng, công tác chính trị'],
  ],
  ['openEnding', ['“Thì… thôi”, ông nói.', 'Ba việc: đường, điện, nước.']],
  ['quotedTitle', ['chủ đề năm 2023 “Năm điều chỉnh tổ chức lực lượng”']],
  ['quotedTitle', ['Bà nói về “ngày ấy”.', 'Nghị quyết đã ra. Ông nói về “việc của ngày mai”.']],
];

test.each(silent)('%s stays silent on %o', (id, texts) => {
  expect(find(id, ...texts)).toEqual([]);
});

describe('sentences', () => {
  test.each([
    ['Ông đến TP. Hồ Chí Minh. Bà ở lại.', 2],
    ['PGS.TS. Nguyễn Văn An phát biểu.', 1],
    ['Sáng 5-1... rồi thôi.', 1],
    ['“Được rồi.” Ông về.', 2],
    ['Không có dấu chấm', 1],
    ['', 0],
  ])('%s', (text, many) => {
    expect(sentencesOf(text)).toHaveLength(many);
  });
});
