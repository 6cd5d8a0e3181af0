import { expect, test } from 'vitest';
import { type HistoryQuery, historyPath, historyQueryOf } from './history-query.ts';

test.each<[string, HistoryQuery]>([
  ['nothing', {}],
  ['the beginning', { at: 0 }],
  ['everything', { at: 12, from: 3, before: 40, restored: 11, show: 'authors' }],
])('an address that asks for %s is read as it was written', (_, query) => {
  const { searchParams } = new URL(historyPath('a1', query), 'http://desk.example');
  expect(historyQueryOf(Object.fromEntries(searchParams))).toEqual(query);
});

test.each(['-1', '1.5', 'x', '', '99999999999'])('a version written “%s” is left out', (at) => {
  expect(historyQueryOf({ at, show: 'all' })).toEqual({});
});
