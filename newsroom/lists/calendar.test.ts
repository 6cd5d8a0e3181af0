import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { daysLater } from '#domain/month.ts';
import { dayOf } from '#domain/newsroom-clock.ts';
import { assignReview } from '#newsroom/duty/assign-review.ts';
import { setDeadline } from '#newsroom/duty/set-deadline.ts';
import { schedulePublication } from '#newsroom/schedule/schedule-publication.ts';
import { setEmbargo } from '#newsroom/set-embargo.ts';
import {
  approved,
  goodArticle,
  ok,
  onHead,
  published,
  ruleOf,
  submitted,
} from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { readBoard } from './read-board.ts';
import { readCalendar } from './read-calendar.ts';
import { readRunDown } from './read-run-down.ts';

const { lan, hung, minh, thuy, an } = people;
const hour = 3_600_000;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const today = () => dayOf(room.desk.clock());
const calendar = async (actor: Actor, first = today(), last = daysLater(today(), 7)) =>
  ok(await readCalendar(room.desk, actor, { first, last })).map(({ kind, articleId }) => [kind, articleId]);

describe('the calendar', () => {
  test('shows what is due, ordered, held back and published, in order of time', async () => {
    const { desk } = room;
    const live = await published(desk);
    const ordered = await approved(desk);
    const at = desk.clock() + 3 * hour;
    ok(await schedulePublication(desk, minh, { ...(await onHead(desk, minh, ordered)), at }));
    const held = await submitted(desk);
    ok(await setEmbargo(desk, minh, { articleId: held, requestId: desk.newId(), at: at + hour }));
    ok(await setDeadline(desk, minh, { articleId: held, requestId: desk.newId(), at: at - hour }));
    expect(await calendar(minh)).toEqual([
      ['published', live],
      ['due', held],
      ['publish', ordered],
      ['embargoEnds', held],
    ]);
    expect(await calendar(minh, daysLater(today(), 1))).toEqual([]);
    expect(await calendar(hung)).toEqual([]);
    expect(await calendar(lan)).toHaveLength(4);
    expect(ruleOf(await readCalendar(desk, an, { first: today(), last: today() }))).toBe('notPermitted');
  });

  test('a deadline that was met is none any more', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    ok(await setDeadline(desk, minh, { articleId, requestId: desk.newId(), at: desk.clock() + hour }));
    const { publishRevision } = await import('#newsroom/publish-revision.ts');
    ok(await publishRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect(await calendar(minh)).toEqual([['published', articleId]]);
  });
});

test('the run-down of a day says who has what and how long it is', async () => {
  const { desk } = room;
  const articleId = await submitted(desk);
  const request = () => ({ articleId, requestId: desk.newId() });
  ok(await setDeadline(desk, minh, { ...request(), at: desk.clock() + hour }));
  ok(await assignReview(desk, minh, { ...request(), takerId: thuy.id }));
  expect(ok(await readRunDown(desk, minh, { day: today() }))).toMatchObject([
    {
      kind: 'due',
      articleId,
      author: { id: lan.id },
      assignedTo: { id: thuy.id },
      section: 'thoi-su',
      words: 25,
    },
  ]);
  expect(ok(await readRunDown(desk, minh, { day: daysLater(today(), 1) }))).toEqual([]);
});

test('the board has each article in the column of its stage, with the moves that this person may make', async () => {
  const { desk } = room;
  const draft = await goodArticle(desk);
  const review = await submitted(desk, { section: 'chinh-tri' });
  const ready = await approved(desk);
  const board = ok(await readBoard(desk, minh));
  const cards = (column: keyof typeof board) =>
    board[column].cards.map(({ row, moves }) => [row.id, moves.map(({ act }) => act)]);
  expect(cards('draft')).toEqual([[draft, ['submit']]]);
  expect(cards('inReview')).toEqual([[review, ['return', 'sign']]]);
  expect(cards('approved')).toEqual([[ready, ['return', 'publish']]]);
  const narrowed = ok(await readBoard(desk, minh, { section: 'chinh-tri' }));
  expect(narrowed.draft).toEqual({ cards: [], hidden: 0 });
  expect(ok(await readBoard(desk, lan)).approved.cards[0]?.moves).toEqual([]);
  expect(ruleOf(await readBoard(desk, an))).toBe('notPermitted');
});
