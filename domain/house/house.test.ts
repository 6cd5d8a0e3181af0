import { expect, test } from 'vitest';
import { publishingChecks, runChecks } from '#domain/publishing-checks.ts';
import { body, headline, sapo, withDoc } from '#domain/testing/check-rows.ts';
import { text } from '#domain/testing/sample-article.ts';
import { rulePacks } from './rule-packs.ts';
import { readBodyLines, readShortFormLines, readWordLines, shortFormLines, wordLines } from './word-lines.ts';
import { houseWordsIn } from './words-in.ts';

test('lines of words are read as people write them', () => {
  const words = readWordLines(
    'đồng chí Tư lệnh => Tư lệnh\n  tận dụng → dùng \nvùng sâu vùng xa;vùng sâu, vùng xa\nhot\n\n',
  );
  expect(words).toEqual([
    { wrong: 'đồng chí Tư lệnh', right: 'Tư lệnh' },
    { wrong: 'tận dụng', right: 'dùng' },
    { wrong: 'vùng sâu vùng xa', right: 'vùng sâu, vùng xa' },
    { wrong: 'hot', right: '' },
  ]);
  expect(readWordLines(wordLines(words))).toEqual(words);
});

test('short forms and bodies are lines too', () => {
  const forms = readShortFormLines('QK7 => Quân khu 7\nBTL→Bộ Tư lệnh\n');
  expect(forms).toEqual([
    { short: 'QK7', meaning: 'Quân khu 7' },
    { short: 'BTL', meaning: 'Bộ Tư lệnh' },
  ]);
  expect(readShortFormLines(shortFormLines(forms))).toEqual(forms);
  expect(readBodyLines(' Cục Kỹ thuật \n\nCục Kỹ thuật\nQuân khu 7')).toEqual(['Cục Kỹ thuật', 'Quân khu 7']);
});

const list = [
  { wrong: 'tận dụng', right: 'dùng' },
  { wrong: 'hot', right: '' },
  { wrong: 'đồng bằng sông cửu long', right: 'Đồng bằng sông Cửu Long' },
];

test.each([
  [
    'Tận dụng thời gian, tận dụng đất.',
    [
      { match: 'Tận dụng', suggest: 'Dùng' },
      { match: 'tận dụng', suggest: 'dùng' },
    ],
  ],
  ['Tin hot, không phải hotel.', [{ match: 'hot' }]],
  ['Đồng bằng sông Cửu Long', []],
  ['đồng bằng sông cửu long', [{ match: 'đồng bằng sông cửu long', suggest: 'Đồng bằng sông Cửu Long' }]],
])('%s', (text, expected) => expect(houseWordsIn(list, text)).toEqual(expected));

const slip = text('paragraph', 'Kiện toàn tổ chức chức đảng.');

test('what the house switches off finds nothing; what it may not switch off still does', () => {
  const article = withDoc(headline, sapo, body, text('paragraph', 'leftcenterrightdel'), slip);
  const found = (off: string[]) =>
    runChecks({ ...article, house: { off, words: [] } }).map(({ check }) => check);
  expect(found([])).toEqual(['toolbarWords', 'doubledSyllable']);
  expect(found(['doubledSyllable', 'toolbarWords'])).toEqual(['toolbarWords']);
});

test('each check stands in one pack at most', () => {
  const all = Object.values(rulePacks).flat();
  expect(new Set(all).size).toBe(all.length);
  for (const check of all) expect(publishingChecks).toHaveProperty(check);
});
