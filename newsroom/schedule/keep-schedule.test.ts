import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { approved, ok, onHead, stageOf } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { keepSchedule } from './keep-schedule.ts';
import { schedulePublication } from './schedule-publication.ts';

const { thuy } = people;
const hour = 3_600_000;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

async function ordered(): Promise<string> {
  const { desk } = room;
  const articleId = await approved(desk);
  const at = desk.clock() + hour;
  ok(await schedulePublication(desk, thuy, { ...(await onHead(desk, thuy, articleId)), at }));
  return articleId;
}

test('what is due goes out by itself, also what was missed while nobody watched', async () => {
  const missed = await ordered();
  room.wait(2 * hour);
  const stop = keepSchedule(room.desk);
  await vi.waitFor(async () => expect(await stageOf(room.desk, missed)).toBe('live'), 30_000);
  const later = await ordered();
  room.wait(2 * hour);
  await vi.waitFor(async () => expect(await stageOf(room.desk, later)).toBe('live'), 30_000);
  await stop();
});

test('once stopped, nothing goes out any more', async () => {
  const stop = keepSchedule(room.desk);
  await stop();
  const articleId = await ordered();
  room.wait(2 * hour);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await stageOf(room.desk, articleId)).toBe('approved');
});
