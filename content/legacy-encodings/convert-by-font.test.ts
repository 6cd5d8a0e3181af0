import { describe, expect, test } from 'vitest';
import { convertByFont } from './convert-by-font.ts';
import { tcvn3 } from './tcvn3.ts';
import { vni } from './vni.ts';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** All 67 small letters of Vietnamese that ASCII lacks. */
const small = [...vowels]
  .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ');
const special = small.filter((letter) => !/^[a-z]$/.test(letter));

describe('TCVN3', () => {
  test('knows every small letter once, and capitals without a tone', () => {
    const letters = [...tcvn3.values()];
    expect(special).toHaveLength(67);
    expect(letters.filter((letter) => letter === letter.toLowerCase()).sort()).toEqual([...special].sort());
    expect(letters.filter((letter) => letter !== letter.toLowerCase()).sort()).toEqual([...'ĂÂÊÔƠƯĐ'].sort());
  });

  test.each([
    ['.VnTime', 'Héi nghÞ qu©n chÝnh', 'Hội nghị quân chính'],
    ['.VnArial', '§¶ng ñy Qu©n sù tØnh', 'Đảng ủy Quân sự tỉnh'],
    ['.VnTime', 'th­ ký', 'thư ký'.normalize('NFC')],
    ['.VnTimeH', 'héi nghÞ', 'HỘI NGHỊ'],
    ['.VnArial NarrowH', '®¶ng ñy', 'ĐẢNG ỦY'],
  ])('%s: %s', (font, text, wanted) => {
    expect(convertByFont(text, font)).toEqual({ text: wanted, encoding: 'tcvn3', unknown: 0 });
  });
});

describe('VNI', () => {
  test('knows every letter, small and capital', () => {
    const letters = new Set(vni.values());
    const missing = special
      .flatMap((letter) => [letter, letter.toUpperCase()])
      .filter((letter) => !letters.has(letter));
    expect(missing).toEqual([]);
  });

  test.each([
    ['VNI-Times', 'Hoäi nghò quaân chính', 'Hội nghị quân chính'],
    ['VNI-Helve', 'Ñaûng uûy Quaân söï tænh', 'Đảng ủy Quân sự tỉnh'],
    ['VNI-Times', 'HOÄI NGHÒ', 'HỘI NGHỊ'],
    ['VNI-Times', 'ngöôøi, nöôùc, Aùi, kyõ', 'người, nước, Ái, kỹ'],
  ])('%s: %s', (font, text, wanted) => {
    expect(convertByFont(text, font)).toEqual({ text: wanted, encoding: 'vni', unknown: 0 });
  });
});

test.each([
  ['Times New Roman', 'Héi nghÞ', 'another font says nothing'],
  ['.VnTime', 'Hội nghị', 'the text is Unicode already'],
  ['.VnTime', 'Hoi nghi 2026', 'no letter has a code'],
  ['', 'Café', 'no font'],
])('text in "%s" stays: %s, as %s', (font, text) => {
  expect(convertByFont(text, font)).toEqual({ text, unknown: 0 });
});

test('what no table knows stays and is counted', () => {
  expect(convertByFont('l\u00E0', '.VnTime')).toEqual({ text: 'l\u00E0', unknown: 1 });
  expect(convertByFont('ù', 'VNI-Times')).toEqual({ text: 'ù', unknown: 1 });
  expect(convertByFont('Häi', 'VPS Times')).toEqual({ text: 'Häi', unknown: 1 });
});
