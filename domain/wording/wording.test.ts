import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type HouseRules, noHouseRules } from '#domain/house/house-rules.ts';
import { type WordingCheckId, wordingRules } from '#domain/wording-checks.ts';

const rules = Object.entries(wordingRules) as [WordingCheckId, (typeof wordingRules)[WordingCheckId]][];
const textsOf = (texts: string | readonly string[]) => (typeof texts === 'string' ? [texts] : texts);

function find(id: WordingCheckId, texts: string | readonly string[], house: HouseRules = noHouseRules) {
  return wordingRules[id]
    .find(textsOf(texts), house)
    .map(({ match, suggest }) => (suggest === undefined ? [match] : [match, suggest]));
}

describe.each(rules)('%s', (id, { examples, source }) => {
  test.each(examples.found)('finds %j', (texts, slips) => expect(find(id, texts)).toEqual(slips));
  test.each(examples.silent.map((texts) => [texts]))('leaves %j alone', (texts) =>
    expect(find(id, texts)).toEqual([]),
  );

  test('says where it comes from', () => {
    expect(readFileSync('docs/sources.md', 'utf8')).toContain(`\n**${source}.** `);
    expect(examples.found.length * examples.silent.length).toBeGreaterThan(0);
  });
});

test('what other programs call the rules is unlike', () => {
  const names = rules.map(([, { name }]) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('the same words count once, with their other places beside them', () => {
  const texts = ['Bộ quốc phòng ban hành', 'theo Bộ quốc phòng'];
  expect(wordingRules.bodyNameCase.find(texts, noHouseRules)).toMatchObject([{ count: 2, also: [1] }]);
});

test('a passage that stands twice says how long it is, a sentence how many words it has', () => {
  const [[passages = []] = []] = wordingRules.repeatedPassage.examples.found;
  const [[sentence = []] = []] = wordingRules.longSentence.examples.found;
  expect(wordingRules.repeatedPassage.find(textsOf(passages), noHouseRules)).toMatchObject([
    { at: 0, also: [1], words: 21 },
  ]);
  expect(wordingRules.longSentence.find(textsOf(sentence), noHouseRules)).toMatchObject([{ words: 91 }]);
});

/** Houses that write otherwise: what they chose, a text, and what is said of it. */
const houses: [WordingCheckId, Partial<HouseRules>, string, string[][]][] = [
  [
    'toneStyle',
    { tones: 'newer' },
    'hòa bình, thủy lợi, khỏe',
    [
      ['hòa', 'hoà'],
      ['thủy', 'thuỷ'],
      ['khỏe', 'khoẻ'],
    ],
  ],
  ['toneStyle', { tones: 'newer' }, 'hoà bình, quý, Hòa, của, hoàn thành, lúa, múa, chúa', []],
  [
    'dateStyle',
    { daySign: '/' },
    'Ngày 5-1, chiều 6.1, 05-01-2023',
    [
      ['05-01-2023', '5/1/2023'],
      ['5-1', '5/1'],
      ['6.1', '6/1'],
    ],
  ],
  ['dateStyle', { daySign: '/' }, 'Ngày 5/1/2023, ngày 5-6 tháng 1, giai đoạn 2021-2030', []],
  ['dateStyle', { daySign: '.' }, 'Ngày 5-1', [['5-1', '5.1']]],
  [
    'abbreviation',
    { shortForms: [{ short: 'QK7', meaning: 'Quân khu 7' }] },
    'Đơn vị của QK7',
    [['QK7', 'Quân khu 7 (QK7)']],
  ],
  [
    'abbreviation',
    { shortForms: [{ short: 'QK7', meaning: 'Quân khu 7' }] },
    'Quân khu 7 (QK7) họp. QK7 kết luận.',
    [],
  ],
  [
    'bodyNameCase',
    { bodies: ['Cục Kỹ thuật (Quân khu 7)'] },
    'của Cục kỹ thuật (Quân khu 7)',
    [['Cục kỹ thuật (Quân khu 7)', 'Cục Kỹ thuật (Quân khu 7)']],
  ],
  ['bodyNameCase', { bodies: ['Ban chấp hành Trung ương'] }, 'của Ban chấp hành Trung ương', []],
];

test.each(houses)('%s at a house that chose %j: %s', (id, choice, text, expected) => {
  expect(find(id, text, { ...noHouseRules, ...choice })).toEqual(expected);
});
