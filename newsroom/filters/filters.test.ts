import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok, ruleOf } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { listFilters } from './list-filters.ts';
import { removeFilter } from './remove-filter.ts';
import { filterLimits, saveFilter } from './save-filter.ts';

const { lan, minh, an } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

test('a filter is kept for its person alone, and the same name again replaces it', async () => {
  const { desk } = room;
  ok(await saveFilter(desk, minh, { name: '  Chờ   duyệt ', query: 'stage=inReview' }));
  const { id } = ok(await saveFilter(desk, minh, { name: 'Chờ duyệt', query: 'stage=approved' }));
  expect(await listFilters(desk, minh)).toEqual([{ id, name: 'Chờ duyệt', query: 'stage=approved' }]);
  expect(await listFilters(desk, lan)).toEqual([]);
  expect(ruleOf(await removeFilter(desk, lan, { filterId: id }))).toBe('notFound');
  ok(await removeFilter(desk, minh, { filterId: id }));
  expect(await listFilters(desk, minh)).toEqual([]);
});

test('a name is needed, there is an end to them, and who reads no articles keeps none', async () => {
  const { desk } = room;
  expect(ruleOf(await saveFilter(desk, minh, { name: ' ', query: 'mine=1' }))).toBe('invalid');
  expect(ruleOf(await saveFilter(desk, an, { name: 'x', query: 'mine=1' }))).toBe('notPermitted');
  for (let at = 0; at < filterLimits.count; at += 1)
    ok(await saveFilter(desk, minh, { name: `Lọc ${at}`, query: 'mine=1' }));
  const full = await saveFilter(desk, minh, { name: 'Một nữa', query: 'mine=1' });
  expect(full).toMatchObject({ problem: { problem: { field: 'name', rule: 'tooManyFilters' } } });
  ok(await saveFilter(desk, minh, { name: 'Lọc 3', query: 'held=1' }));
});
