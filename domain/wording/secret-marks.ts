import type { Slip } from './slip.ts';
import { inEach } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

/** Markings of classified papers, in capitals as they are stamped (a headline in capitals is none), and phrases that forbid printing. */
const marks =
  /(?<!\p{L})(?<!\p{Lu}{2} )(?:TUYỆT MẬT|TỐI MẬT|MẬT)(?!\p{L})(?! \p{Lu}{2})|lưu hành nội bộ|không phổ biến rộng rãi|không được phổ biến|tài liệu mật|bí mật quân sự|bí mật nhà nước/gu;
/** What is said about secrecy itself: a law, a training, a duty. */
const about = /(?:bảo vệ|giữ gìn|giữ|lộ|lọt|luật|về|công tác) (?:\p{L}+ ){0,2}$/iu;

/** Words by which a paper says that it is not to be printed: a second reader looks, and says why it may stand. */
export function secretMarks(text: string): Omit<Slip, 'at'>[] {
  return [...text.matchAll(marks)]
    .filter(
      ({ 0: match, index }) =>
        !/^bí mật/u.test(match) || !about.test(text.slice(Math.max(0, index - 40), index)),
    )
    .map(([match]) => ({ match }));
}

export const secretMark: WordingRule = {
  name: 'secret-mark',
  level: 'error',
  source: 'Marks of secrecy',
  find: inEach(secretMarks),
  examples: {
    found: [
      ['Báo cáo đóng dấu MẬT được trình.', [['MẬT']]],
      ['Tài liệu lưu hành nội bộ của đơn vị', [['lưu hành nội bộ']]],
    ],
    silent: [
      'Công tác bảo vệ bí mật nhà nước được giữ nghiêm. Mật ong. MÙA MẬT ONG RỪNG. Cán bộ giữ bí mật quân sự.',
    ],
  },
};
