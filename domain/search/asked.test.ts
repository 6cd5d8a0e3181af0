import { expect, test } from 'vitest';
import { inKnownSection, readAsked, searchPath } from './asked.ts';

const asked = (query: string) => readAsked(new URLSearchParams(query));

test.each([
  ['', { typed: '', page: 1 }],
  ['q=+h%E1%BB%99i++ngh%E1%BB%8B+', { typed: 'hội nghị', page: 1 }],
  [
    'q=a&chuyen-muc=thoi-su&tu=2026-01-05&den=2026-02-01&trang=3',
    { typed: 'a', section: 'thoi-su', from: '2026-01-05', to: '2026-02-01', page: 3 },
  ],
  ['q=a&chuyen-muc=<b>&trang=-1', { typed: 'a', page: 1 }],
  ['q=a&tu=2026-02-30', { typed: 'a', from: '2026-02-30', page: 1, problem: 'wrongDay' }],
  [
    'q=a&tu=2026-03-02&den=2026-03-01',
    { typed: 'a', from: '2026-03-02', to: '2026-03-01', page: 1, problem: 'wrongOrder' },
  ],
  ['q=a&tu=&den=', { typed: 'a', page: 1 }],
])('%s is read as %j', (query, wanted) => {
  expect(asked(query)).toEqual(wanted);
});

test('a section that there is not narrows nothing, and is named', () => {
  const sections = [{ id: 'thoi-su' }];
  expect(inKnownSection(asked('q=a&chuyen-muc=thoi-su'), sections)).toEqual(asked('q=a&chuyen-muc=thoi-su'));
  expect(inKnownSection(asked('q=a'), sections)).toEqual(asked('q=a'));
  expect(inKnownSection(asked('q=a&chuyen-muc=the-thao&trang=2'), sections)).toEqual({
    typed: 'a',
    page: 2,
    unknownSection: true,
  });
});

test('what was asked has one address, which asks the same again', () => {
  const all = { typed: 'Đảng & “ủy”', section: 'thoi-su', from: '2026-01-05', to: '2026-02-01', page: 2 };
  const path = searchPath(all);
  expect(readAsked(new URL(path, 'http://x').searchParams)).toEqual(all);
  expect(searchPath({ typed: 'a' })).toBe('/tim-kiem?q=a');
  expect(searchPath({ typed: '' })).toBe('/tim-kiem');
});
