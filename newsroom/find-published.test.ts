import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPublished } from './find-published.ts';
import { goodArticle, ok, published, ruleOf } from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

const { lan, an } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const find = async (query: string) => ok(await findPublished(room.desk, lan, { query })).links;

test('what is published is found by words of its title, with marks or without, and a draft never', async () => {
  await published(room.desk);
  await goodArticle(room.desk);
  const link = {
    path: '/thoi-su/hoi-nghi-ban-viec-phong-chong-lu-1001',
    headline: 'Hội nghị bàn việc phòng chống lũ',
    section: 'Thời sự',
  };
  expect(await find('chống lũ')).toMatchObject([link]);
  expect(await find('LU chong')).toMatchObject([link]);
  expect(await find('')).toHaveLength(1);
  expect(await find('hạn hán')).toEqual([]);
});

test('who writes nothing looks for nothing', async () => {
  expect(ruleOf(await findPublished(room.desk, an, { query: '' }))).toBe('notPermitted');
});
