import { expect, test } from 'vitest';
import { inEveryLanguage, languageOf, sitePath } from './site-language.ts';

test.each([
  ['vi', '/', '/'],
  ['vi', '/thoi-su', '/thoi-su'],
  ['en', '/', '/en'],
  ['en', '/thoi-su', '/en/thoi-su'],
  ['en', '/tim-kiem?q=a', '/en/tim-kiem?q=a'],
] as const)('in %s %s stands at %s', (language, path, address) => {
  expect(sitePath(language, path)).toBe(address);
  expect(inEveryLanguage(path)).toContainEqual({ language, path: address });
});

test('a list that says no language is English when all of it is', () => {
  const [en, vi] = [{ language: 'en' }, { language: 'vi' }] as const;
  expect(languageOf([en, en])).toBe('en');
  expect(languageOf([en, vi])).toBe('vi');
  expect(languageOf([])).toBe('vi');
});
