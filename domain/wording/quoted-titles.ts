import { typeWords } from '#domain/documents/type-words.ts';
import { inEach } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

const pattern = new RegExp(
  `(?<!\\p{L})(?:${typeWords.map(({ word }) => word).join('|')})(?!\\p{L})[^.;“”"]{0,90}?\\svề\\s+[“"](?<title>[^”"]{12,400})[”"]`,
  'giu',
);

/** Quoted words that say what a document is about: they may be its title, and should then be its very words. */
export const quotedTitles = inEach((text) =>
  [...text.matchAll(pattern)].map(({ groups }) => ({ match: groups?.title ?? '' })),
);

export const quotedTitle: WordingRule = {
  name: 'quote-vs-document-title',
  level: 'info',
  source: 'Document numbers',
  find: quotedTitles,
  examples: {
    found: [
      [
        'Kế hoạch của Đảng ủy về “Tăng cường xây dựng, củng cố tổ chức cơ sở đảng”.',
        [['Tăng cường xây dựng, củng cố tổ chức cơ sở đảng']],
      ],
    ],
    silent: [
      'chủ đề năm 2023 “Năm điều chỉnh tổ chức lực lượng”',
      ['Bà nói về “ngày ấy”.', 'Nghị quyết đã ra. Ông nói về “việc của ngày mai”.'],
    ],
  },
};
