import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertByFont } from './convert-by-font.ts';
import { convertRuns } from './convert-runs.ts';
import { legacyFontOf } from './legacy-font.ts';
import { tcvn3 } from './tcvn3.ts';
import { vni } from './vni.ts';

/** Every small Vietnamese letter that ASCII lacks, made by Unicode and not by our tables. */
const small = [...'aăâeêioôơuưy']
  .flatMap((base) => ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].map((tone) => `${base}${tone}`))
  .map((letter) => letter.normalize('NFC'))
  .filter((letter) => letter > '\u007F')
  .concat('đ');
const capitals = small.map((letter) => letter.toUpperCase());

const tcvn3Codes = new Map([...tcvn3].map(([code, letter]) => [letter, code]));
// Of two ways to write a capital, the one in which the mark is a capital too.
const vniCodes = new Map([...vni].toReversed().map(([code, letter]) => [letter, code]));
const inTcvn3 = (text: string) => [...text].map((letter) => tcvn3Codes.get(letter) ?? letter).join('');
const inVni = (text: string) => [...text].map((letter) => vniCodes.get(letter) ?? letter).join('');

test('there are 134 letters, each with a code of its own', () => {
  expect(new Set([...small, ...capitals]).size).toBe(134);
  expect(new Set(small.map(inTcvn3)).size).toBe(67);
  expect(new Set([...small, ...capitals].map(inVni)).size).toBe(134);
});

test.each(small)('both encodings write %s', (letter) => {
  expect(convertByFont(inTcvn3(letter), '.VnTime')).toMatchObject({ text: letter, unknown: 0 });
  expect(convertByFont(inVni(letter), 'VNI-Times')).toMatchObject({ text: letter, unknown: 0 });
});

test.each(capitals)('the fonts of capitals and VNI both write %s', (letter) => {
  const code = inTcvn3(letter.toLowerCase());
  expect(convertByFont(code, '.VnTimeH')).toMatchObject({ text: letter, unknown: 0 });
  expect(convertByFont(inVni(letter), 'VNI-Helve')).toMatchObject({ text: letter, unknown: 0 });
});

test('any Vietnamese text comes through both encodings', () => {
  const letter = fc.constantFrom(...small, ...'abcdeghiklmnopqrstuvxy 0123456789.,-');
  const words = fc.array(letter).map((all) => all.join(''));
  fc.assert(
    fc.property(words, (text) => {
      expect(convertByFont(inTcvn3(text), '.VnTime').text).toBe(text);
      expect(convertByFont(inVni(text.toUpperCase()), 'VNI-Times').text).toBe(text.toUpperCase());
    }),
  );
});

test.each([
  ['.VnTime', 'tcvn3', undefined],
  ['".VnTimeH", sans-serif', 'tcvn3', true],
  ['"\\.VnArialH";', 'tcvn3', true],
  ['.vntimeh', 'tcvn3', true],
  ['ABCDEF+.VnTime', 'tcvn3', undefined],
  ["'VNI-Times', serif", 'vni', undefined],
  ['Vni-Helve-Condense', 'vni', undefined],
  ['VNI Times', 'vni', undefined],
])('%s is a font of %s', (font, encoding, isCapital) => {
  expect(legacyFontOf(font)).toEqual({ encoding, capitals: isCapital });
});

test.each(['Times New Roman', 'Arial, .VnTime', 'VnExpress Sans', 'Vnitalic', 'UTM Times', ''])(
  'the font "%s" says nothing, and its text stays',
  (font) => {
    expect(convertByFont('Thñ t\u00ADíng', font)).toEqual({ text: 'Thñ t\u00ADíng', unknown: 0 });
  },
);

test('one word proves the text around it to be Unicode', () => {
  expect(convertByFont('trên', '.VnTime', 'Hội nghị trên biển')).toEqual({ text: 'trên', unknown: 0 });
  const apart = 'hội'.normalize('NFD');
  expect(convertByFont(apart, 'VNI-Times')).toEqual({ text: apart, unknown: 0 });
});

test('codes are read whichever way they came', () => {
  // As control characters of Latin-1, and in the private area of Word's symbol fonts.
  expect(convertByFont('\u0093H¶i\u0094 \u0096 \uF0B8', '.VnTime')).toEqual({
    text: '“Hải” – á',
    encoding: 'tcvn3',
    unknown: 0,
  });
});

test('what stands in no table stays where it is and is counted', () => {
  expect(convertByFont('m², 25°C', '.VnTime')).toEqual({ text: 'm², 25°C', unknown: 0 });
  expect(convertByFont('çb Þ', 'VNI-Times')).toEqual({ text: 'çb Þ', unknown: 2 });
  expect(convertByFont('Š\u0081ñ', 'VNI-Times')).toEqual({ text: 'Š\uFFFDđ', encoding: 'vni', unknown: 2 });
});

test('runs of a paragraph help each other', () => {
  const fonts = (font: string, ...texts: string[]) => texts.map((text) => ({ text, font }));
  const read = (runs: ReturnType<typeof fonts>) => convertRuns(runs).map(({ text }) => text);
  expect(read(fonts('VNI-Times', 'Tie', 'áng Vie', 'ät'))).toEqual(['Tiế', 'ng Việ', 't']);
  expect(read(fonts('.VnTime', 'trên ', 'biển'))).toEqual(['trên ', 'biển']);
  expect(read([...fonts('.VnTime', 'Hµ '), ...fonts('Arial', 'Nội')])).toEqual(['Hà ', 'Nội']);
  expect(convertRuns([{ text: 'µ', font: undefined }])).toEqual([{ text: 'µ', unknown: 0 }]);
});
