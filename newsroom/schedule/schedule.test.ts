import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articles, editions, events, people as peopleTable, schedules } from '#db/schema.ts';
import { readMyWork } from '#newsroom/lists/read-my-work.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { readArticleForDesk, readArticlePanel } from '#newsroom/read-article.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { setEmbargo } from '#newsroom/set-embargo.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { spikeArticle } from '#newsroom/spike-article.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import {
  approved,
  goodArticle,
  ok,
  onHead,
  published,
  ruleOf,
  stageOf,
  type,
} from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { cancelSchedule } from './cancel-schedule.ts';
import { runDueSchedules } from './run-due-schedules.ts';
import { schedulePublication } from './schedule-publication.ts';

const { lan, minh, thuy, chi } = people;
const hour = 3_600_000;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const inAnHour = () => room.desk.clock() + hour;
const kinds = async () => (await room.desk.store.read.select().from(events)).map(({ kind }) => kind);
const timing = async (articleId: string) => ok(await readArticlePanel(room.desk, chi, { articleId })).timing;

async function scheduled(at = inAnHour()): Promise<string> {
  const articleId = await approved(room.desk);
  const request = await onHead(room.desk, thuy, articleId);
  ok(await schedulePublication(room.desk, thuy, { ...request, at }));
  return articleId;
}

describe('a publication at a time', () => {
  test('goes out when its time comes, not before, and once', async () => {
    const articleId = await scheduled();
    expect(await runDueSchedules(room.desk)).toEqual([]);
    expect(await stageOf(room.desk, articleId)).toBe('approved');
    room.wait(hour);
    expect(await runDueSchedules(room.desk)).toMatchObject([{ articleId, outcome: 'done' }]);
    expect(await runDueSchedules(room.desk)).toEqual([]);
    expect(await stageOf(room.desk, articleId)).toBe('live');
    expect(await room.desk.store.read.select().from(editions)).toMatchObject([{ publishedBy: 'thuy' }]);
    expect(await timing(articleId)).toEqual({});
    expect(await verifyAudit(room.desk)).toMatchObject({ ok: true });
  });

  test('what was killed between publishing and the next look is not published twice', async () => {
    const articleId = await scheduled();
    room.wait(hour);
    // Two processes that look at the same moment are the worst case of one that was killed.
    const [first, second] = await Promise.all([runDueSchedules(room.desk), runDueSchedules(room.desk)]);
    expect([first, second].flat().map(({ outcome }) => outcome)).not.toContain('refused');
    expect(await room.desk.store.read.select().from(editions)).toHaveLength(1);
    expect(await stageOf(room.desk, articleId)).toBe('live');
  });

  test('what was missed while the newsroom was closed goes out late rather than never', async () => {
    const articleId = await scheduled();
    room.wait(30 * hour);
    expect(await runDueSchedules(room.desk)).toMatchObject([{ outcome: 'done' }]);
    const [event] = await room.desk.store.read.select().from(events).where(eq(events.kind, 'published'));
    expect(Number(event?.at) - Number(event?.data.scheduledFor)).toBeGreaterThan(28 * hour);
    expect(await stageOf(room.desk, articleId)).toBe('live');
  });

  const spoilt: [string, string, (articleId: string) => Promise<unknown>][] = [
    ['somebody edited the text', 'namesHead', (id) => type(room.desk, minh, id, 'x')],
    ['an embargo came in', 'embargoOver', (id) => embargo(lan, id, room.desk.clock() + 5 * hour)],
    ['who ordered it was shut out', 'notPermitted', () => change({ disabledAt: 1 })],
    ['who ordered it may publish no more', 'notPermitted', () => change({ role: 'reporter' })],
  ];
  test.each(spoilt)('is refused when %s, said before and after', async (_, rule, spoil) => {
    const articleId = await scheduled();
    await spoil(articleId);
    expect((await timing(articleId)).scheduled?.blockedBy?.rule).toBe(rule);
    room.wait(hour);
    expect(await runDueSchedules(room.desk)).toMatchObject([{ outcome: 'refused' }]);
    expect(await runDueSchedules(room.desk)).toEqual([]);
    expect((await timing(articleId)).refused?.rule).toBe(rule);
    expect(await room.desk.store.read.select().from(editions)).toEqual([]);
    expect(await kinds()).toContain('scheduleRefused');
  });

  test('a text that was mended and signed again goes out when it is ordered anew', async () => {
    const articleId = await scheduled();
    ok(await type(room.desk, lan, articleId, 'Mới. '));
    const { desk } = room;
    expect(
      ruleOf(
        await schedulePublication(desk, thuy, { ...(await onHead(desk, thuy, articleId)), at: inAnHour() }),
      ),
    ).toBe('chainComplete');
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    ok(await schedulePublication(desk, thuy, { ...(await onHead(desk, thuy, articleId)), at: inAnHour() }));
    const rows = await desk.store.read.select().from(schedules);
    expect(rows.map(({ outcome }) => outcome).sort()).toEqual(['cancelled', 'pending']);
    room.wait(2 * hour);
    await runDueSchedules(desk);
    expect(await stageOf(desk, articleId)).toBe('live');
    expect(await timing(articleId)).toEqual({});
  });

  test('is called off by hand, by returning, by spiking and by publishing at once', async () => {
    const { desk } = room;
    const byHand = await scheduled();
    ok(await cancelSchedule(desk, minh, { articleId: byHand, requestId: desk.newId() }));
    const returned = await scheduled();
    const request = { requestId: desk.newId(), reason: 'Thiếu nguồn' };
    ok(await returnArticle(desk, minh, { ...request, articleId: returned }));
    const spiked = await scheduled();
    ok(await spikeArticle(desk, minh, { ...request, requestId: desk.newId(), articleId: spiked }));
    const atOnce = await scheduled();
    ok(await publishRevision(desk, thuy, await onHead(desk, thuy, atOnce)));
    room.wait(2 * hour);
    expect(await runDueSchedules(desk)).toEqual([]);
    expect(await desk.store.read.select().from(editions)).toHaveLength(1);
    const again = { articleId: byHand, requestId: desk.newId() };
    expect(ruleOf(await cancelSchedule(desk, minh, again))).toBe('isScheduled');
  });

  test.each([
    ['now', 0],
    ['yesterday', -24 * hour],
    ['in two years', 2 * 366 * 24 * hour],
  ])('%s is no time to schedule for', async (_, ahead) => {
    const articleId = await approved(room.desk);
    const request = { ...(await onHead(room.desk, thuy, articleId)), at: room.desk.clock() + ahead };
    expect(ruleOf(await schedulePublication(room.desk, thuy, request))).toBe('timeAhead');
  });

  test('is for those who publish, and waits for no person meanwhile', async () => {
    const articleId = await approved(room.desk);
    const request = { ...(await onHead(room.desk, minh, articleId)), at: inAnHour() };
    expect(ruleOf(await schedulePublication(room.desk, lan, request))).toBe('notPermitted');
    const waiting = async () => ok(await readMyWork(room.desk, thuy)).waitsForMe.map(({ id }) => id);
    expect(await waiting()).toContain(articleId);
    ok(await schedulePublication(room.desk, minh, { ...request, requestId: room.desk.newId() }));
    expect(await waiting()).not.toContain(articleId);
  });

  test('an update of a live article goes out at its time, and readers keep the old one until then', async () => {
    const { desk } = room;
    const articleId = await published(desk);
    ok(await type(desk, lan, articleId, 'Thêm. '));
    ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    ok(await schedulePublication(desk, thuy, { ...(await onHead(desk, thuy, articleId)), at: inAnHour() }));
    expect(ok(await readArticleForDesk(desk, chi, { articleId })).live?.sequence).toBe(1);
    room.wait(hour);
    await runDueSchedules(desk);
    expect(ok(await readArticleForDesk(desk, chi, { articleId })).live?.sequence).toBe(2);
  });
});

describe('an embargo', () => {
  test('holds back whoever publishes and whatever is scheduled, and ends by itself', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    ok(await embargo(lan, articleId, desk.clock() + hour));
    const publish = async () => publishRevision(desk, chi, await onHead(desk, chi, articleId));
    expect(ruleOf(await publish())).toBe('embargoOver');
    expect(ok(await readArticlePanel(desk, chi, { articleId })).acts).not.toContain('publish');
    const early = { ...(await onHead(desk, chi, articleId)), at: desk.clock() + hour / 2 };
    expect(ruleOf(await schedulePublication(desk, chi, early))).toBe('notBeforeEmbargo');
    room.wait(hour);
    expect(ok(await readArticlePanel(desk, chi, { articleId })).acts).toContain('publish');
    expect(ruleOf(await publish())).toBe('done');
  });

  test('anybody who writes may set or lengthen it; only who publishes lifts or shortens it', async () => {
    const { desk } = room;
    const articleId = await goodArticle(desk);
    const until = desk.clock() + 5 * hour;
    ok(await embargo(lan, articleId, until));
    ok(await embargo(lan, articleId, until + hour));
    expect(ruleOf(await embargo(lan, articleId, until))).toBe('mayLiftEmbargo');
    expect(ruleOf(await embargo(lan, articleId, null))).toBe('mayLiftEmbargo');
    ok(await embargo(minh, articleId, until));
    ok(await embargo(minh, articleId, null));
    const [row] = await desk.store.read.select().from(articles);
    expect(row?.embargoEndsAt).toBeNull();
    expect((await kinds()).filter((kind) => kind.startsWith('embargo'))).toEqual([
      'embargoed',
      'embargoed',
      'embargoed',
      'embargoLifted',
    ]);
  });
});

function embargo(actor: (typeof people)[keyof typeof people], articleId: string, at: number | null) {
  return setEmbargo(room.desk, actor, { articleId, requestId: room.desk.newId(), at });
}

function change(values: Partial<typeof peopleTable.$inferInsert>) {
  return room.desk.store.tx((q) => q.update(peopleTable).set(values).where(eq(peopleTable.id, 'thuy')));
}
