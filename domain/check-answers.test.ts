import { expect, test } from 'vitest';
import { answered, answersSchema, answerTo } from './check-answers.ts';

const finding = { check: 'doubledSyllable', match: 'chức chức' };
const other = { check: 'documentCentre', match: '57-NQ/TƯ', reason: 'Bản năm 1973 ghi thế.' };

test('an answer is given, changed and taken back, and others stay', () => {
  const one = answered([other], finding, 'Trích nguyên văn.');
  expect(answerTo(one, finding)).toBe('Trích nguyên văn.');
  const changed = answered(one, finding, 'Theo bản in.');
  expect(answerTo(changed, finding)).toBe('Theo bản in.');
  expect(changed).toHaveLength(2);
  expect(answered(changed, finding, undefined)).toEqual([other]);
  expect(answered([other], { check: 'bodyEmpty' }, 'x')).toEqual([other]);
});

test.each([
  ['no reason', [{ ...other, reason: '  ' }], false],
  ['a long reason', [{ ...other, reason: 'x'.repeat(301) }], false],
  ['a check that is none', [{ ...other, check: '1 2' }], false],
  ['a key of its own', [{ ...other, by: 'lan' }], false],
  ['sixty-one', Array(61).fill(other), false],
  ['none', [], true],
  ['one', [other], true],
])('%s: %s', (_, answers, isTaken) => {
  expect(answersSchema.safeParse(answers).success).toBe(isTaken);
});
