import type { Slip } from './slip.ts';
import { inEach } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

type Row = { wrong: RegExp; right: (match: string) => string };

// A long text is read once: every run has a bound, and begins where no letter stands before it.
/** Where a space is too many or too few beside a sign, and signs that stand twice (docs/sources.md, Signs and spaces). */
const rows: readonly Row[] = [
  // `hội nghị , các` and `kết luận :`, never the three points of an ellipsis.
  {
    wrong: /(?<!\p{L})\p{L}{1,30} {1,9}[,;:!?](?!\S{0,9}[)\]])/gu,
    right: (match) => match.replace(/ +/, ''),
  },
  { wrong: /(?<!\p{L})\p{L}{2,30} {1,9}\.(?![.\d\p{L}])/gu, right: (match) => match.replace(/ +/, '') },
  { wrong: /(?<!\p{L})\p{L}{1,30}[,;]\p{L}{1,30}/gu, right: (match) => match.replace(/[,;]/, '$& ') },
  // `hội nghị.Các đại biểu`; an address or a short form has no such letters around its point.
  {
    wrong: /(?<!\p{L})\p{Ll}{2,30}\.\p{Lu}\p{Ll}{1,30}(?![.\p{L}])/gu,
    right: (match) => match.replace('.', '. '),
  },
  { wrong: /[“(] {1,9}\p{L}{1,30}/gu, right: (match) => match.replace(/ +/, '') },
  { wrong: /(?<!\p{L})\p{L}{1,30} {1,9}[”)]/gu, right: (match) => match.replace(/ +/, '') },
  {
    wrong: /(?<!\p{L})\p{L}{0,30}(?:,{2,9}|;{2,9}|(?<!\.)\.\.(?!\.))/gu,
    right: (match) => match.replace(/([,;.])\1+$/, '$1'),
  },
];

/** Spaces and signs that look careless; what is proposed changes nothing else. */
export function spacesAndSigns(text: string): Omit<Slip, 'at'>[] {
  return rows.flatMap(({ wrong, right }) =>
    [...text.matchAll(wrong)].map(([match]) => ({ match, suggest: right(match) })),
  );
}

export const spacing: WordingRule = {
  name: 'spacing',
  level: 'warn',
  source: 'Signs and spaces',
  find: inEach(spacesAndSigns),
  examples: {
    found: [
      ['hội nghị , các đại biểu', [['nghị ,', 'nghị,']]],
      ['hội nghị,các đại biểu', [['nghị,các', 'nghị, các']]],
      ['kết thúc hội nghị.Các đại biểu', [['nghị.Các', 'nghị. Các']]],
      ['đơn vị ( của tỉnh)', [['( của', '(của']]],
      ['nhiệm vụ,, giải pháp', [['vụ,,', 'vụ,']]],
      ['hội nghị .', [['nghị .', 'nghị.']]],
    ],
    silent: [
      'Lúc 8:30, tỷ lệ 92,39%, TP.HCM, v.v., qdnd.vn, ThS.Nguyễn, PGS.TS. Lê An...',
      'Ba việc: đường, điện; nước… và “chợ” (mới).',
    ],
  },
};
