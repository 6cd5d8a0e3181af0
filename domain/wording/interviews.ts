import type { Slip } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

/** Questions and answers as an interview sets them. */
const asked = /^(?:P\.?V|Phóng viên|Hỏi|Đáp|Trả lời|MC)\s*:/iu;
const said = /trả lời phỏng vấn|cuộc phỏng vấn|chia sẻ với phóng viên/iu;
const conference =
  /(?:phát biểu|kết luận|tham luận) (?:tại|khai mạc|chỉ đạo|kết luận)? ?(?:hội nghị|hội thảo|tọa đàm|đại hội)/iu;

/**
 * What was said at a conference, set as if it had been said to the paper: fined under Decree 119/2020. Marks a line of
 * question or answer in a report of a conference, and a sentence that calls a speech an interview.
 */
export function speechesAsInterviews(texts: readonly string[]): Slip[] {
  const isReport = texts.some((text) => conference.test(text));
  if (!isReport) return [];
  return texts.flatMap((text, at) => {
    const label = asked.exec(text)?.[0];
    if (label) return [{ at, match: label }];
    const phrase = conference.test(text) ? said.exec(text)?.[0] : undefined;
    return phrase ? [{ at, match: phrase }] : [];
  });
}

export const interview: WordingRule = {
  name: 'speech-as-interview',
  level: 'warn',
  scope: 'article',
  source: 'Speeches and interviews',
  find: speechesAsInterviews,
  examples: {
    found: [
      [['Đại tá A phát biểu tại hội nghị.', 'PV: Thưa ông, kết quả ra sao?'], [['PV:']]],
      ['Trả lời phỏng vấn khi phát biểu tại hội thảo, ông A nói.', [['Trả lời phỏng vấn']]],
    ],
    silent: [
      ['PV: Thưa ông?', 'Ông A: Vâng.'],
      ['Đại tá A phát biểu tại hội nghị.', 'Hội nghị kết thúc.'],
    ],
  },
};
