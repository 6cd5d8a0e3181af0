import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changePersonRow } from '#db/queries/people.ts';
import { events } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { saveChain } from '#newsroom/chains/save-chain.ts';
import { listArticles } from '#newsroom/lists/list-articles.ts';
import { readMyWork } from '#newsroom/lists/read-my-work.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { readArticlePanel } from '#newsroom/read-article.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { approved, goodArticle, ok, onHead, ruleOf, submitted, type } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { assignReview } from './assign-review.ts';
import { handOverArticle } from './hand-over-article.ts';
import { listColleagues } from './list-colleagues.ts';
import { setDeadline } from './set-deadline.ts';
import { watchArticle } from './watch-article.ts';

const { lan, hung, minh, thuy, sang, chi, an } = people;
const hour = 3_600_000;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const requestId = () => room.desk.newId();
const assign = (actor: Actor, articleId: string, takerId: string | null) =>
  assignReview(room.desk, actor, { articleId, requestId: requestId(), takerId });
const handOver = (actor: Actor, articleId: string, takerId: string) =>
  handOverArticle(room.desk, actor, { articleId, requestId: requestId(), takerId });
const deadline = (actor: Actor, articleId: string, at: number | null) =>
  setDeadline(room.desk, actor, { articleId, requestId: requestId(), at });
const panel = async (actor: Actor, articleId: string) =>
  ok(await readArticlePanel(room.desk, actor, { articleId }));
const work = async (actor: Actor) => ok(await readMyWork(room.desk, actor));
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('assigning a review', () => {
  test('moves an article into a colleague’s work, and out of everybody else’s, until it is nobody’s again', async () => {
    const articleId = await submitted(room.desk);
    ok(await assign(minh, articleId, thuy.id));
    expect(ids((await work(thuy)).waitsForMe)).toEqual([articleId]);
    expect(ids((await work(minh)).waitsForMe)).toEqual([]);
    expect((await panel(minh, articleId)).assignedTo).toMatchObject({ id: thuy.id });
    expect(ids(ok(await listArticles(room.desk, thuy, { held: true })).rows)).toEqual([articleId]);
    ok(await assign(chi, articleId, null));
    expect(ids((await work(minh)).waitsForMe)).toEqual([articleId]);
    const log = (await room.desk.store.read.select().from(events)).filter(({ kind }) => kind === 'assigned');
    expect(log.map(({ data }) => data)).toMatchObject([
      { to: thuy.id, from: null },
      { to: null, from: thuy.id },
    ]);
  });

  test.each<[string, Actor, string, string]>([
    ['a reporter cannot assign', lan, minh.id, 'notPermitted'],
    ['not to the author', minh, lan.id, 'takerMaySign'],
    ['not to who cannot sign', minh, hung.id, 'takerMaySign'],
    ['not to an administrator', minh, an.id, 'takerMaySign'],
    ['not to nobody we know', minh, 'ghost', 'takerMaySign'],
  ])('%s', async (_what, actor, taker, rule) => {
    expect(ruleOf(await assign(actor, await submitted(room.desk), taker))).toBe(rule);
  });

  test('not to somebody whose turn has passed or whose account is closed', async () => {
    const articleId = await submitted(room.desk, { section: 'chinh-tri' });
    ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    expect(ruleOf(await assign(minh, articleId, thuy.id))).toBe('takerMaySign');
    ok(await assign(minh, articleId, sang.id));
    await room.desk.store.tx((q) => changePersonRow(q, chi.id, { disabledAt: 1 }));
    expect(ruleOf(await assign(minh, articleId, chi.id))).toBe('takerMaySign');
  });

  test('what is approved can be given to whoever publishes; a draft to nobody', async () => {
    ok(await assign(minh, await approved(room.desk), thuy.id));
    expect(ruleOf(await assign(minh, await goodArticle(room.desk), thuy.id))).toBe('wrongStage');
  });
});

describe('handing an article over', () => {
  test('another writer goes on with it; the first keeps neither the article nor the right to be its only signer', async () => {
    const articleId = await goodArticle(room.desk, minh);
    ok(await type(room.desk, minh, articleId, 'chỉ minh thấy '));
    ok(await handOver(minh, articleId, lan.id));
    expect((await panel(lan, articleId)).author).toMatchObject({ id: lan.id });
    ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, articleId)));
    ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    const published = await publishRevision(room.desk, thuy, await onHead(room.desk, thuy, articleId));
    expect(ruleOf(published)).toBe('seenBySomeoneElse');
  });

  test('a reporter who gave an article away does not see it any more', async () => {
    const articleId = await goodArticle(room.desk, lan);
    ok(await handOver(lan, articleId, hung.id));
    expect(ruleOf(await readArticlePanel(room.desk, lan, { articleId }))).toBe('notFound');
    expect(ids((await work(hung)).mine)).toEqual([articleId]);
  });

  test.each<[string, Actor, string, string]>([
    ['nobody hands over what is another’s', hung, hung.id, 'notFound'],
    ['not to oneself', lan, lan.id, 'takerMayWrite'],
    ['not to an administrator', lan, an.id, 'takerMayWrite'],
    ['an editor may', minh, hung.id, 'done'],
  ])('%s', async (_what, actor, taker, rule) => {
    expect(ruleOf(await handOver(actor, await goodArticle(room.desk, lan), taker))).toBe(rule);
  });

  test('not while it is in review', async () => {
    expect(ruleOf(await handOver(lan, await submitted(room.desk), hung.id))).toBe('wrongStage');
  });
});

describe('deadlines', () => {
  test('press in the order in which they are due, before whatever waits longest', async () => {
    const first = await submitted(room.desk);
    const second = await submitted(room.desk);
    const third = await submitted(room.desk);
    const now = room.desk.clock();
    ok(await deadline(minh, third, now + 3 * hour));
    ok(await deadline(minh, second, now + 5 * hour));
    expect(ids((await work(thuy)).waitsForMe)).toEqual([third, second, first]);
    ok(await deadline(minh, third, null));
    expect(ids((await work(thuy)).waitsForMe)).toEqual([second, first, third]);
  });

  test('an overdue article is found by the list until it is done', async () => {
    const articleId = await submitted(room.desk);
    ok(await deadline(minh, articleId, room.desk.clock() + hour));
    const overdue = async () => ids(ok(await listArticles(room.desk, minh, { overdue: true })).rows);
    expect(await overdue()).toEqual([]);
    room.wait(hour);
    expect(await overdue()).toEqual([articleId]);
    ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    ok(await publishRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    expect(await overdue()).toEqual([]);
    expect((await panel(minh, articleId)).dueAt).toBeUndefined();
  });

  test.each<[string, Actor, (now: number) => number | null, string]>([
    ['a reporter sets none', lan, (now) => now + hour, 'notPermitted'],
    ['not in the past', minh, (now) => now - hour, 'deadlineAhead'],
    ['not in two years', minh, (now) => now + 2 * 366 * 24 * hour, 'deadlineAhead'],
    ['none at all is fine', minh, () => null, 'done'],
  ])('%s', async (_what, actor, at, rule) => {
    const articleId = await submitted(room.desk);
    expect(ruleOf(await deadline(actor, articleId, at(room.desk.clock())))).toBe(rule);
  });

  test('a level of the chain has its hours from when its turn came', async () => {
    const hours = (name: string, role: 'editor' | 'secretary', count: number) => ({
      ...{ name, nameEn: name, role, hours: count },
    });
    const levels = [hours('Biên tập', 'editor', 2), hours('Thư ký', 'secretary', 5)];
    const chain = { name: 'Gấp', nameEn: 'Urgent', levels, sensitiveLevel: null };
    const seen = { id: 'hai-cap', version: 1 };
    ok(await saveChain(room.desk, an, { requestId: requestId(), chain, seen }));
    const articleId = await submitted(room.desk);
    const submittedAt = ok(await listArticles(room.desk, minh, {})).rows[0]?.submittedAt ?? 0;
    expect((await panel(minh, articleId)).turnDueAt).toBe(submittedAt + 2 * hour);
    room.wait(hour);
    ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    const signedAt = (await panel(minh, articleId)).signOff.signatures[0]?.at ?? 0;
    expect((await panel(minh, articleId)).turnDueAt).toBe(signedAt + 5 * hour);
    const reason = 'Thiếu số liệu.';
    ok(await returnArticle(room.desk, minh, { articleId, requestId: requestId(), reason }));
    expect((await panel(minh, articleId)).turnDueAt).toBeUndefined();
  });
});

describe('watching', () => {
  test('keeps an article in somebody’s work without putting it into their hands', async () => {
    const articleId = await goodArticle(room.desk, lan);
    ok(await watchArticle(room.desk, minh, { articleId, watch: true }));
    ok(await watchArticle(room.desk, minh, { articleId, watch: true }));
    expect(ids((await work(minh)).watched)).toEqual([articleId]);
    expect((await panel(minh, articleId)).isWatched).toBe(true);
    expect((await panel(thuy, articleId)).isWatched).toBe(false);
    expect(ids(ok(await listArticles(room.desk, minh, { watched: true })).rows)).toEqual([articleId]);
    ok(await watchArticle(room.desk, minh, { articleId, watch: false }));
    expect((await work(minh)).watched).toEqual([]);
  });

  test('is for those who may read it', async () => {
    const articleId = await goodArticle(room.desk, lan);
    expect(ruleOf(await watchArticle(room.desk, hung, { articleId, watch: true }))).toBe('notFound');
    expect(ruleOf(await watchArticle(room.desk, an, { articleId, watch: true }))).toBe('notFound');
    ok(await watchArticle(room.desk, lan, { articleId, watch: true }));
    ok(await handOver(lan, articleId, hung.id));
    expect((await work(lan)).watched).toEqual([]);
  });
});

test('colleagues are those who write or sign and are not shut out', async () => {
  await room.desk.store.tx((q) => changePersonRow(q, hung.id, { disabledAt: 1 }));
  const found = ok(await listColleagues(room.desk, lan)).map(({ id }) => id);
  expect(found.sort()).toEqual([chi, lan, minh, sang, thuy].map(({ id }) => id).sort());
  expect(ruleOf(await listColleagues(room.desk, an))).toBe('notPermitted');
});
