import type { Slip } from './slip.ts';
import type { FindSlips, WordingRule } from './wording-rule.ts';

/** Abbreviations of newsrooms and what they stand for; a house adds its own (docs/sources.md, Abbreviations). */
export const abbreviations: Readonly<Record<string, string>> = {
  SSCĐ: 'sẵn sàng chiến đấu',
  CTĐ: 'công tác đảng',
  CTCT: 'công tác chính trị',
  TĐKT: 'thi đua - khen thưởng',
  GDCT: 'giáo dục chính trị',
  VTKT: 'vật tư kỹ thuật',
  VKTB: 'vũ khí trang bị',
  CTKT: 'công tác kỹ thuật',
  TCKT: 'Tổng cục Kỹ thuật',
  BĐBP: 'Bộ đội Biên phòng',
  ĐHTT: 'điển hình tiên tiến',
  PCTT: 'phòng, chống thiên tai',
  TKCN: 'tìm kiếm cứu nạn',
  ATTP: 'an toàn thực phẩm',
  ATGT: 'an toàn giao thông',
  CCHC: 'cải cách hành chính',
  GPMB: 'giải phóng mặt bằng',
  NTM: 'nông thôn mới',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  MTTQ: 'Mặt trận Tổ quốc',
  CNH: 'công nghiệp hóa',
  HĐH: 'hiện đại hóa',
  ĐBSCL: 'Đồng bằng sông Cửu Long',
  ĐBSH: 'Đồng bằng sông Hồng',
  CNTT: 'công nghệ thông tin',
  KCN: 'khu công nghiệp',
  KTXH: 'kinh tế - xã hội',
  LLVT: 'lực lượng vũ trang',
  DQTV: 'dân quân tự vệ',
  TTATXH: 'trật tự, an toàn xã hội',
  NSNN: 'ngân sách nhà nước',
  XDCB: 'xây dựng cơ bản',
};

const short = /(?<![\p{L}\p{N}/-])[\p{Lu}\p{N}]{2,12}(?![\p{L}\p{N}/-])/gu;

/** Abbreviations that nobody has written out where they stand first. A number of a document is none. */
export const unexplainedAbbreviations: FindSlips = (texts, { shortForms = [] }) => {
  const meanings = new Map([
    ...Object.entries(abbreviations),
    ...shortForms.map(({ short, meaning }) => [short, meaning] as const),
  ]);
  const known = new Set<string>();
  return texts.flatMap((text, at) =>
    [...text.matchAll(short)].flatMap(({ 0: match, index }): Slip[] => {
      const meaning = meanings.get(match);
      if (meaning === undefined || known.has(match)) return [];
      known.add(match);
      // Written out right before it, in brackets or after a comma.
      const before = text.slice(Math.max(0, index - 80), index).toLocaleLowerCase('vi');
      const isExplained = /[(,]\s*$/.test(before) && before.includes(meaning.toLocaleLowerCase('vi'));
      return isExplained ? [] : [{ at, match, suggest: `${meaning} (${match})` }];
    }),
  );
};

export const abbreviation: WordingRule = {
  name: 'abbr-not-expanded',
  level: 'warn',
  scope: 'article',
  source: 'Abbreviations',
  find: unexplainedAbbreviations,
  examples: {
    found: [
      ['huấn luyện SSCĐ, bảo đảm', [['SSCĐ', 'sẵn sàng chiến đấu (SSCĐ)']]],
      ['đổi thẻ BHYT cho người dân', [['BHYT', 'bảo hiểm y tế (BHYT)']]],
    ],
    silent: [
      ['sẵn sàng chiến đấu (SSCĐ)', 'Công tác SSCĐ được giữ vững'],
      'Nghị quyết 847-NQ/QUTW, xe TOYOTA, Đài VTV, ASEAN',
      'Công tác Đảng, công tác đảng (CTĐ) năm 2022',
    ],
  },
};
