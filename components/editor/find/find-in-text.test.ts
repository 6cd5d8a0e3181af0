import { describe, expect, test } from 'vitest';
import { findInText, type Search } from './find-in-text.ts';
import { fold } from './folded.ts';

const loose: Search = { query: '', marks: false, capitals: false, wholeWord: false };

function found(text: string, query: string, options: Partial<Search> = {}): string[] {
  const search = { ...loose, query, ...options };
  return findInText(fold(text, search), search).map(({ from, to }) => text.slice(from, to));
}

const text = 'Đảng ta đang đăng tin: dáng đứng ĐẢNG viên, dangling';

test.each<[options: string, query: string, Partial<Search>, string[]]>([
  ['without marks', 'dang', {}, ['Đảng', 'đang', 'đăng', 'dáng', 'ĐẢNG', 'dang']],
  ['without marks, asked with marks', 'đảng', {}, ['Đảng', 'đang', 'đăng', 'dáng', 'ĐẢNG', 'dang']],
  ['with marks', 'đảng', { marks: true }, ['Đảng', 'ĐẢNG']],
  ['with marks, another word', 'dang', { marks: true }, ['dang']],
  ['with marks and capitals', 'Đảng', { marks: true, capitals: true }, ['Đảng']],
  ['with capitals only', 'Dang', { capitals: true }, ['Đảng']],
  ['whole words', 'dang', { wholeWord: true }, ['Đảng', 'đang', 'đăng', 'dáng', 'ĐẢNG']],
  ['several syllables', 'dang dung', {}, ['dáng đứng']],
  ['nothing asked', '', {}, []],
  ['a sign', ':', {}, [':']],
])('%s', (_, query, options, expected) => {
  expect(found(text, query, options)).toEqual(expected);
});

describe('decomposed text', () => {
  const written = 'Việt Nam'.normalize('NFD');
  test('is found by composed text, whole, and the other way round', () => {
    expect(found(written, 'việt', { marks: true })).toEqual(['Việt'.normalize('NFD')]);
    expect(found(written, 'viet')).toEqual(['Việt'.normalize('NFD')]);
    expect(found('Việt Nam', 'việt'.normalize('NFD'), { marks: true })).toEqual(['Việt']);
    expect(found(written, 'nam')).toEqual(['Nam']);
  });

  test('a letter is not found without its marks when marks count', () => {
    expect(found(written, 'vie', { marks: true })).toEqual([]);
  });
});

test.each<[text: string, query: string, expected: string[]]>([
  ['toàn an ninh an', 'an', ['an', 'an']],
  ['an-ninh, “an”, (an)', 'an', ['an', 'an', 'an']],
  ['ăn2 an2', 'an', []],
  ['ban, bản, bạn', 'bạn', ['ban', 'bản', 'bạn']],
])('whole words of "%s": %s', (written, query, expected) => {
  expect(found(written, query, { wholeWord: true })).toEqual(expected);
});

test.each([
  ['ÐIỆN BIÊN', 'điện biên', { marks: true }, ['ÐIỆN BIÊN']],
  ['İstanbul và Hà Nội', 'hà nội', {}, ['Hà Nội']],
  ['🙂 Hà Nội 🙂', 'ha noi', {}, ['Hà Nội']],
  ['aaaa', 'aa', {}, ['aa', 'aa']],
  ['dòng một\ndòng hai', 'dòng', {}, ['dòng', 'dòng']],
])('odd letters: %s', (written, query, options, expected) => {
  expect(found(written, query, options)).toEqual(expected);
});

test('every Vietnamese letter folds in its place', () => {
  const all = 'aăâbcdđeêghiklmnoôơpqrstuưvxy'.split('').flatMap((base) => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    return tones.flatMap((tone) => {
      const letter = (base + tone).normalize('NFC');
      return letter.length === 1 ? [letter, letter.toUpperCase()] : [];
    });
  });
  for (const marks of [true, false]) {
    for (const capitals of [true, false]) {
      const folded = fold(all.join(''), { marks, capitals });
      expect(folded.starts).toBeUndefined();
      expect(folded.text).toHaveLength(all.length);
    }
  }
});
