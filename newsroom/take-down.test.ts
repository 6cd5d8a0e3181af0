import { afterEach, beforeEach, expect, test } from 'vitest';
import { editions, events, takeDowns } from '#db/schema.ts';
import { publishRevision } from './publish-revision.ts';
import { putBackArticle } from './put-back-article.ts';
import { readArticlePanel } from './read-article.ts';
import { readFeed } from './read-public/read-feed.ts';
import { readPublishedArticle } from './read-public/read-published-article.ts';
import { readNews, readSitemapParts } from './read-public/read-sitemap.ts';
import { readTombstone } from './read-public/read-tombstone.ts';
import { cancelTakeDown } from './schedule/cancel-take-down.ts';
import { runDueSchedules } from './schedule/run-due-schedules.ts';
import { schedulePublication } from './schedule/schedule-publication.ts';
import { scheduleTakeDown } from './schedule/schedule-take-down.ts';
import { signRevision } from './sign-revision.ts';
import { submitArticle } from './submit-article.ts';
import { takeDownArticle } from './take-down-article.ts';
import { ok, onHead, published, ruleOf, stageOf, type } from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';
import { verifyAudit } from './verify-audit.ts';

const { lan, minh, thuy, sang, chi } = people;
const number = 1001;
const why = { reason: 'Sai tên nhân vật', ground: 'Điều 35 Luật Báo chí, yêu cầu ngày 1-12-2026' };
/** The page of whoever is printed as the writer. */
const oneAuthor = expect.stringMatching(/^term:/);
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const request = (articleId: string) => ({ articleId, requestId: room.desk.newId() });
const takeDown = (articleId: string, notice?: string) =>
  takeDownArticle(room.desk, chi, { ...request(articleId), ...why, ...(notice && { notice }) });
const isListed = async () =>
  [
    (await readFeed(room.desk))?.teasers ?? [],
    await readSitemapParts(room.desk),
    await readNews(room.desk),
  ].some((list) => list.length > 0);

/** A new text of a published article, through its whole sign-off. */
async function signedAnew(articleId: string, words: string): Promise<void> {
  const { desk } = room;
  ok(await type(desk, lan, articleId, words));
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
}

test('a take-down takes the article from every list at once, leaves a notice, and keeps edition and record', async () => {
  const articleId = await published(room.desk);
  room.purged.length = 0;
  ok(await takeDown(articleId, 'Bài có chi tiết chưa chính xác.'));
  expect(await readPublishedArticle(room.desk, number)).toBeUndefined();
  expect(await isListed()).toBe(false);
  expect(await readTombstone(room.desk, number)).toMatchObject({ notice: 'Bài có chi tiết chưa chính xác.' });
  expect(room.purged).toEqual([
    ['article:1001', 'front', 'feed', 'sitemap', 'corrections', 'section:thoi-su', oneAuthor],
  ]);
  expect(await stageOf(room.desk, articleId)).toBe('takenDown');
  expect(await room.desk.store.read.select().from(editions)).toHaveLength(1);
  const [event] = (await room.desk.store.read.select().from(events)).filter(
    ({ kind }) => kind === 'takenDown',
  );
  expect(event).toMatchObject({ actorId: 'chi', data: { ...why, number } });
  expect(ok(await readArticlePanel(room.desk, lan, { articleId })).takenDown).toMatchObject(why);
  expect(await verifyAudit(room.desk)).toMatchObject({ ok: true });
});

test('it is for the secretary and the editor-in-chief, with reason and ground, on what readers see', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  const ask = async (actor: typeof minh | typeof sang, words: object = why) =>
    ruleOf(await takeDownArticle(desk, actor, { ...request(articleId), reason: '', ground: '', ...words }));
  expect(await ask(minh)).toBe('notPermitted');
  expect(await ask(sang, { ground: 'Điều 35' })).toBe('reasonGiven');
  expect(await ask(sang, { reason: 'Sai tên' })).toBe('groundGiven');
  expect(await ask(sang)).toBe('done');
  expect(await ask(sang)).toBe('wrongStage');
});

test('put back, readers see exactly the edition again, at its address and with its first day', async () => {
  const articleId = await published(room.desk);
  const before = await readPublishedArticle(room.desk, number);
  ok(await takeDown(articleId));
  expect(ruleOf(await putBackArticle(room.desk, minh, { ...request(articleId), reason: 'Đã rõ' }))).toBe(
    'notPermitted',
  );
  ok(await putBackArticle(room.desk, sang, { ...request(articleId), reason: 'Đã xác minh' }));
  const after = await readPublishedArticle(room.desk, number);
  expect(after).toEqual({ ...before, updatedAt: after?.updatedAt });
  expect(await readTombstone(room.desk, number)).toBeUndefined();
  expect(await stageOf(room.desk, articleId)).toBe('live');
  expect(await isListed()).toBe(true);
});

test('a mended text is published by who could have taken it down, as the next edition of the same address', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  const { publishedAt } = (await readPublishedArticle(desk, number)) ?? { publishedAt: 0 };
  ok(await takeDown(articleId));
  await signedAnew(articleId, 'Đã sửa. ');
  expect(await readTombstone(desk, number)).toBeDefined();
  expect(ruleOf(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)))).toBe('mayShowAgain');
  ok(await publishRevision(desk, sang, await onHead(desk, sang, articleId)));
  expect(await readPublishedArticle(desk, number)).toMatchObject({ sequence: 2, publishedAt });
  expect(await readTombstone(desk, number)).toBeUndefined();
  const [row] = await desk.store.read.select().from(takeDowns);
  expect(row).toMatchObject({ liftedBy: 'sang' });
});

test('a working copy stays where it stands, and what was ordered for it is called off', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  await signedAnew(articleId, 'Thêm. ');
  const at = desk.clock() + 3_600_000;
  ok(await schedulePublication(desk, thuy, { ...(await onHead(desk, thuy, articleId)), at }));
  ok(await takeDown(articleId));
  expect(await stageOf(desk, articleId)).toBe('approved');
  room.wait(7_200_000);
  expect(await runDueSchedules(desk)).toEqual([]);
  expect(await readTombstone(desk, number)).toBeDefined();
  ok(await putBackArticle(desk, chi, { ...request(articleId), reason: 'Đã rõ' }));
  expect(await stageOf(desk, articleId)).toBe('approved');
  expect(await readPublishedArticle(desk, number)).toMatchObject({ sequence: 1 });
});

test('taken down at its time, once, by the rules of that moment', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  const at = desk.clock() + 3_600_000;
  const order = { ...request(articleId), ...why, notice: 'Hết hạn đăng.', at };
  expect(ruleOf(await scheduleTakeDown(desk, minh, order))).toBe('notPermitted');
  ok(await scheduleTakeDown(desk, sang, { ...order, requestId: desk.newId() }));
  expect(ok(await readArticlePanel(desk, chi, { articleId })).timing).toMatchObject({
    takeDown: { at, by: { id: 'sang' } },
  });
  expect(await runDueSchedules(desk)).toEqual([]);
  room.wait(3_600_000);
  expect(await runDueSchedules(desk)).toMatchObject([{ outcome: 'done' }]);
  expect(await readTombstone(desk, number)).toMatchObject({ notice: 'Hết hạn đăng.' });
  expect(await runDueSchedules(desk)).toEqual([]);
  const log = (await desk.store.read.select().from(events)).find(({ kind }) => kind === 'takenDown');
  expect(log).toMatchObject({ actorId: 'sang', data: { ...why, scheduledFor: at } });
});

test('a take-down that was ordered is called off, outlives an update, and has no use once it was done by hand', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  const order = async () =>
    ok(await scheduleTakeDown(desk, chi, { ...request(articleId), ...why, at: desk.clock() + 3_600_000 }));
  await order();
  ok(await cancelTakeDown(desk, sang, request(articleId)));
  expect(ruleOf(await cancelTakeDown(desk, sang, request(articleId)))).toBe('takeDownIsScheduled');
  await order();
  await signedAnew(articleId, 'Thêm. ');
  ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
  expect(ok(await readArticlePanel(desk, chi, { articleId })).timing.takeDown).toBeDefined();
  ok(await takeDown(articleId));
  room.wait(7_200_000);
  expect(await runDueSchedules(desk)).toEqual([]);
});

test('taken down twice at once, or the request repeated, it is taken down once', async () => {
  const articleId = await published(room.desk);
  const asked = { ...request(articleId), ...why };
  const answers = await Promise.all([
    takeDownArticle(room.desk, chi, asked),
    takeDownArticle(room.desk, chi, asked),
    takeDown(articleId),
  ]);
  expect(answers.map(ruleOf).sort()).toEqual(['done', 'done', 'wrongStage']);
  expect(await room.desk.store.read.select().from(takeDowns)).toHaveLength(1);
});
