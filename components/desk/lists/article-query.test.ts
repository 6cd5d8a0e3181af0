import { expect, test } from 'vitest';
import { addressOfQuery, articleQueryOf, isFiltered } from './article-query.ts';

const sections = [{ id: 'y-te', name: 'Y tế', nameEn: 'Health' }];

test('an address that was written is read back as the same query', () => {
  const query = { stage: 'inReview', section: 'y-te', mine: true, query: 'hội nghị', page: 3 } as const;
  const given = Object.fromEntries(new URLSearchParams(addressOfQuery(query)));
  expect(articleQueryOf(given, sections)).toEqual(query);
});

test('what the address does not know is left out', () => {
  const odd = { stage: 'burning', section: 'x', mine: 'yes', query: '  ', page: '-1', other: '1' };
  expect(articleQueryOf(odd, sections)).toEqual({});
  expect(articleQueryOf({ page: '2.5', stage: ['draft', 'live'] }, sections)).toEqual({ stage: 'draft' });
});

test('a page number alone narrows nothing', () => {
  expect(isFiltered({ page: 2 })).toBe(false);
  expect(isFiltered({ query: 'bão' })).toBe(true);
});
