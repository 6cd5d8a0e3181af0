import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseLine, normaliseText, normaliseTextCounting } from './normalise.ts';
import { processorTime } from './testing/processor-time.ts';

test.each([
  ['NFD is composed', 'Đảng ủy Tổng cục'.normalize('NFD'), 'Đảng ủy Tổng cục'],
  ['ETH becomes Đ', 'Ðại tướng, Ɖảng bộ, ðồng chí', 'Đại tướng, Đảng bộ, đồng chí'],
  ['line ends become one', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ['spaces become one kind', 'a\u00A0b\u202Fc\u2003d\te\u3000f', 'a b c d e f'],
  ['the number of spaces stays', 'a\u00A0 b', 'a  b'],
  ['zero-width characters go', 'Quân\u200B ủy\uFEFF T\u2060W\u00AD\u200C', 'Quân ủy TW'],
  ['a mark parted from its letter finds it again', 'e\u200B\u0302\u0323', 'ệ'],
  ['direction characters go', 'a\u202Eb\u2066c\u200F', 'abc'],
  ['NUL and controls go', 'a\u0000b\u0007c\u009Fd', 'abcd'],
  ['lone surrogates go', 'a\uD83Db\uDE00c', 'abc'],
  ['halves parted by a zero-width go both', '\uD83D\u200B\uDE00', ''],
  ['a whole emoji stays', '🙂👨‍👩‍👧', '🙂👨‍👩‍👧'],
  ['a joiner beside a letter goes', 'a\u200Db👨\u200D', 'ab👨'],
  ['wording, numbers and tone style stay', 'uỷ ban ủy ban 1.250.000 đ “…”', 'uỷ ban ủy ban 1.250.000 đ “…”'],
])('%s', (_name, from, to) => {
  expect(normaliseText(from)).toBe(to);
});

const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), oddPiece()),
});

function oddPiece() {
  return fc.constantFrom(
    '\uD83D',
    '\uDE00',
    '\u200D',
    '\u200B',
    '\u0302',
    'e',
    'Ð',
    '\r',
    '\n',
    '\u00A0',
    '👨',
    '\uFE0F',
  );
}

test('normalising twice changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normaliseText(text);
      expect(normaliseText(once)).toBe(once);
      expect(normaliseLine(normaliseLine(text))).toBe(normaliseLine(text));
      expect(once).toBe(once.normalize('NFC'));
    }),
    { numRuns: 1000 },
  );
});

test('the account says what was repaired', () => {
  expect(normaliseTextCounting('Ð\u00A0ð\u202F\t\u200B\u0000e\u0302').repairs).toEqual({
    nonBreakingSpaces: 2,
    otherSpaces: 1,
    invisible: 2,
    eth: 2,
    recomposed: true,
  });
});

test('100 kB of anything take no time to speak of', () => {
  for (const piece of ['👨\u200D', 'e\u0302', '\u00A0 ', '\uD83D']) {
    const text = piece.repeat(100_000 / piece.length);
    expect(processorTime(400, () => normaliseLine(text))).toBeLessThan(400);
  }
});
