import { inEach } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

/** So much of the end is looked at: a rule must not read a long text again from every letter of it. */
const looked = 120;
const shown = 4;

/** A paragraph that ends in dots or *v.v.*: what else there was, the reader is not told. */
export const openEndings = inEach((text) => {
  const end = text.trimEnd().slice(-looked);
  if (!/(?:…|\.\.\.|v\.v\.?)["”’]?$/u.test(end)) return [];
  return [{ match: end.split(/\s+/).slice(-shown).join(' ') }];
});

export const openEnding: WordingRule = {
  name: 'open-ended-ellipsis',
  level: 'info',
  source: 'Reading',
  find: openEndings,
  examples: {
    found: [
      ['bảo đảm trang bị kỹ thuật, bảo đảm kỹ thuật…', [['bảo đảm kỹ thuật…']]],
      ['làm đường, đào kênh, v.v.', [['đường, đào kênh, v.v.']]],
    ],
    silent: [['“Thì… thôi”, ông nói.', 'Ba việc: đường, điện, nước.']],
  },
};
