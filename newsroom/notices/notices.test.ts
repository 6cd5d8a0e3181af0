import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changePersonRow } from '#db/queries/people.ts';
import { notices } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { usualChoices } from '#domain/notices.ts';
import { assignReview } from '#newsroom/duty/assign-review.ts';
import { handOverArticle } from '#newsroom/duty/hand-over-article.ts';
import { setDeadline } from '#newsroom/duty/set-deadline.ts';
import { watchArticle } from '#newsroom/duty/watch-article.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { publishUrgently } from '#newsroom/publish-urgently.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { runDueSchedules } from '#newsroom/schedule/run-due-schedules.ts';
import { schedulePublication } from '#newsroom/schedule/schedule-publication.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { approved, goodArticle, ok, onHead, ruleOf, submitted, type } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { makeNotices } from './make-notices.ts';
import { markNoticesSeen } from './mark-notices-seen.ts';
import { noticeDeadlines } from './notice-deadlines.ts';
import { readNotices } from './read-notices.ts';
import { readNoticeChoices, setNoticeChoices } from './set-notice-choices.ts';

const { lan, hung, minh, thuy, sang, chi, an } = people;
const hour = 3_600_000;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const requestId = () => room.desk.newId();
async function readLog(): Promise<string[]> {
  const { told, more } = await makeNotices(room.desk);
  return more ? [...told, ...(await readLog())] : told;
}
async function kindsOf(actor: Actor): Promise<string[]> {
  return ok(await readNotices(room.desk, actor)).notices.map(({ kind }) => kind);
}

describe('who is told what', () => {
  test('a submitted article tells those whose turn it is, and nobody else', async () => {
    await submitted(room.desk, { section: 'chinh-tri' });
    expect((await readLog()).sort()).toEqual(['chi', 'minh', 'sang', 'thuy']);
    expect(await kindsOf(minh)).toEqual(['yourTurn']);
    expect(await kindsOf(lan)).toEqual([]);
    expect(await kindsOf(hung)).toEqual([]);
  });

  test('the next level hears when the one before has signed; the author hears that it was signed', async () => {
    const articleId = await submitted(room.desk, { section: 'chinh-tri' });
    await readLog();
    ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    await readLog();
    expect(await kindsOf(sang)).toEqual(['yourTurn', 'yourTurn']);
    expect(await kindsOf(thuy)).toEqual(['yourTurn']);
    expect(await kindsOf(lan)).toEqual(['signed']);
    expect(await kindsOf(minh)).toEqual(['yourTurn']);
  });

  test('an assigned article tells its reviewer alone; what is handed over tells the new author', async () => {
    const articleId = await submitted(room.desk);
    ok(await assignReview(room.desk, minh, { articleId, requestId: requestId(), takerId: thuy.id }));
    const draft = await goodArticle(room.desk, lan);
    ok(await handOverArticle(room.desk, lan, { articleId: draft, requestId: requestId(), takerId: hung.id }));
    await readLog();
    expect(await kindsOf(thuy)).toEqual(['assigned', 'yourTurn']);
    expect(await kindsOf(hung)).toEqual(['handedOver']);
  });

  test('a return tells the author why, its watchers, and whom the reason mentions', async () => {
    const articleId = await submitted(room.desk);
    ok(await watchArticle(room.desk, sang, { articleId, watch: true }));
    await readLog();
    const reason = 'Thiếu số liệu, nhờ @Người chi và @Người hung xem giúp.';
    ok(await returnArticle(room.desk, minh, { articleId, requestId: requestId(), reason }));
    await readLog();
    expect(ok(await readNotices(room.desk, lan)).notices[0]).toMatchObject({
      kind: 'returned',
      words: reason,
      actor: { id: minh.id },
      isNew: true,
    });
    expect((await kindsOf(sang))[0]).toBe('returned');
    expect((await kindsOf(chi))[0]).toBe('mentioned');
    // A reporter does not see what is not theirs, whoever names them.
    expect(await kindsOf(hung)).toEqual([]);
  });

  test('a change after approval tells those who had signed; publishing tells the author', async () => {
    const articleId = await approved(room.desk);
    await readLog();
    ok(await type(room.desk, thuy, articleId, 'thêm '));
    await readLog();
    expect((await kindsOf(minh))[0]).toBe('changedSinceSigned');
    ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    ok(await publishRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    await readLog();
    expect((await kindsOf(lan))[0]).toBe('published');
    // She wrote some of it.
    expect((await kindsOf(thuy))[0]).toBe('published');
  });

  test('the emergency door asks everybody who could sign behind; a refused order tells who ordered it', async () => {
    const urgent = await submitted(room.desk);
    await readLog();
    const reason = 'Bão đổ bộ sớm.';
    ok(await publishUrgently(room.desk, chi, { ...(await onHead(room.desk, chi, urgent)), reason }));
    await readLog();
    expect((await kindsOf(minh))[0]).toBe('owesSignature');
    expect((await kindsOf(lan))[0]).toBe('published');

    const ordered = await approved(room.desk);
    const at = room.desk.clock() + hour;
    ok(await schedulePublication(room.desk, minh, { ...(await onHead(room.desk, minh, ordered)), at }));
    ok(await type(room.desk, lan, ordered, 'đổi '));
    room.wait(hour);
    await runDueSchedules(room.desk);
    await readLog();
    expect(await kindsOf(minh)).toContain('scheduleRefused');
  });

  test('nobody who is shut out, and no administrator, is told anything', async () => {
    await room.desk.store.tx((q) => changePersonRow(q, minh.id, { disabledAt: 1 }));
    await submitted(room.desk);
    expect((await readLog()).sort()).toEqual(['chi', 'sang', 'thuy']);
    expect(ruleOf(await readNotices(room.desk, an))).toBe('notPermitted');
  });
});

describe('once, and not lost', () => {
  test('the log is read once, by however many at a time', async () => {
    await submitted(room.desk);
    await Promise.all([makeNotices(room.desk), makeNotices(room.desk)]);
    expect(await readLog()).toEqual([]);
    expect(await kindsOf(minh)).toEqual(['yourTurn']);
  });

  test('what happened while nobody read the log is told later, page by page', async () => {
    for (let at = 0; at < 12; at += 1) await submitted(room.desk);
    await readLog();
    expect((await kindsOf(minh)).filter((kind) => kind === 'yourTurn')).toHaveLength(12);
  });

  test('what somebody may not see any more has gone from their list and their count', async () => {
    const articleId = await submitted(room.desk);
    ok(await returnArticle(room.desk, minh, { articleId, requestId: requestId(), reason: 'Sửa lại.' }));
    await readLog();
    expect(ok(await readNotices(room.desk, lan)).unseen).toBe(1);
    ok(await handOverArticle(room.desk, lan, { articleId, requestId: requestId(), takerId: hung.id }));
    expect(ok(await readNotices(room.desk, lan))).toEqual({ notices: [], unseen: 0 });
  });

  test('seen is what was on the screen: what came afterwards stays new', async () => {
    await submitted(room.desk);
    await readLog();
    const until = ok(await readNotices(room.desk, minh)).notices[0]?.at ?? 0;
    const second = await submitted(room.desk);
    await readLog();
    ok(await markNoticesSeen(room.desk, minh, { until }));
    expect(ok(await readNotices(room.desk, minh))).toMatchObject({
      unseen: 1,
      notices: [{ articleId: second, isNew: true }, { isNew: false }],
    });
    ok(await markNoticesSeen(room.desk, minh, { articleId: second, until: room.desk.clock() }));
    expect(ok(await readNotices(room.desk, minh)).unseen).toBe(0);
  });
});

describe('deadlines', () => {
  test('tell once before and once after, those who have the article in hand', async () => {
    const articleId = await submitted(room.desk);
    await readLog();
    const at = room.desk.clock() + 5 * hour;
    ok(await setDeadline(room.desk, minh, { articleId, requestId: requestId(), at }));
    ok(await assignReview(room.desk, minh, { articleId, requestId: requestId(), takerId: thuy.id }));
    expect(await noticeDeadlines(room.desk)).toEqual([]);
    room.wait(3.5 * hour);
    expect(await noticeDeadlines(room.desk)).toEqual([thuy.id]);
    expect(await noticeDeadlines(room.desk)).toEqual([]);
    room.wait(2 * hour);
    expect(await noticeDeadlines(room.desk)).toEqual([thuy.id]);
    expect(await noticeDeadlines(room.desk)).toEqual([]);
    expect((await kindsOf(thuy)).slice(0, 2)).toEqual(['overdue', 'due']);
  });

  test('of a draft tell its writer; a new deadline is told anew', async () => {
    const articleId = await goodArticle(room.desk, lan);
    const set = async (hours: number) =>
      ok(
        await setDeadline(room.desk, minh, {
          articleId,
          requestId: requestId(),
          at: room.desk.clock() + hours * hour,
        }),
      );
    await set(1);
    expect(await noticeDeadlines(room.desk)).toEqual([lan.id]);
    await set(1.5);
    expect(await noticeDeadlines(room.desk)).toEqual([lan.id]);
    expect(await kindsOf(lan)).toEqual(['due', 'due']);
  });
});

describe('choices', () => {
  test('hold from then on: quiet in the desk, and by mail as chosen', async () => {
    const choices = { yourTurn: { alert: false, mail: 'off' } };
    ok(await setNoticeChoices(room.desk, minh, { choices, language: 'en' }));
    await submitted(room.desk);
    await readLog();
    expect(ok(await readNotices(room.desk, minh))).toMatchObject({
      unseen: 0,
      notices: [{ kind: 'yourTurn', isNew: false }],
    });
    const rows = await room.desk.store.read.select().from(notices);
    expect(rows.find(({ personId }) => personId === minh.id)?.mail).toBe('off');
    expect(rows.find(({ personId }) => personId === thuy.id)?.mail).toBe('now');
    const view = ok(await readNoticeChoices(room.desk, minh, { sendsMail: false }));
    expect(view.choices).toEqual({ ...usualChoices, ...choices });
    expect(view.language).toBe('en');
  });

  test.each([
    ['another kind', { choices: { gossip: { alert: true, mail: 'now' } }, language: 'vi' }],
    ['another way', { choices: { signed: { alert: true, mail: 'pigeon' } }, language: 'vi' }],
    ['another language', { choices: {}, language: 'fr' }],
    ['nothing', undefined],
  ])('%s is refused', async (_what, input) => {
    expect(ruleOf(await setNoticeChoices(room.desk, minh, input))).toBe('invalid');
  });
});
