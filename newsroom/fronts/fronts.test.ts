import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { arrangements, events } from '#db/schema.ts';
import { frontPageId } from '#domain/fronts/front.ts';
import { readFrontPage } from '#newsroom/read-public/read-front-page.ts';
import { readSection } from '#newsroom/read-public/read-section.ts';
import { takeDownArticle } from '#newsroom/take-down-article.ts';
import { ok, published } from '#newsroom/testing/arrange.ts';
import { fillArchive } from '#newsroom/testing/fill-archive.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { type ArrangeFront, arrangeFront } from './arrange-front.ts';
import { callOffArrangement } from './call-off-arrangement.ts';
import { findStories } from './find-stories.ts';
import { keepFronts } from './keep-fronts.ts';
import { previewFront } from './preview-front.ts';
import { readFrontDesk } from './read-front-desk.ts';

const { lan, minh, thuy, chi, an } = people;
const hour = 3_600_000;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
  await fillArchive(
    room.desk,
    Array.from({ length: 30 }, (_, at) => ({
      headline: `Hội nghị số ${at}`,
      metadata: { section: at % 3 === 0 ? 'chinh-tri' : 'thoi-su' },
    })),
  );
});
afterEach(() => room.remove());

const arrange = (asked: Partial<ArrangeFront>, actor: typeof minh | typeof an = minh) =>
  arrangeFront(room.desk, actor, {
    ...{ requestId: room.desk.newId(), frontId: frontPageId, places: [], seen: null },
    ...asked,
  });
const problem = (result: { ok: boolean; problem?: unknown }) => result.problem;
const field = (name: string, rule: string) => ({ code: 'invalid', problem: { field: name, rule } });
const front = async () => {
  const { lead, beside, picks, latest } = await readFrontPage(room.desk);
  const numbers = (some: readonly { number: number }[]) => some.map(({ number }) => number);
  return { lead: lead?.number, beside: numbers(beside), picks: numbers(picks), latest: numbers(latest) };
};

test('a page that nobody arranged shows the newest, and no story twice', async () => {
  const page = await readFrontPage(room.desk);
  expect(await front()).toMatchObject({ lead: 1030, beside: [1029, 1028, 1027], picks: [] });
  const strips = page.strips.flatMap(({ teasers }) => teasers);
  const all = [...(page.lead ? [page.lead] : []), ...page.beside, ...page.latest, ...strips];
  expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
  expect(page.strips.map(({ section, teasers }) => [section.id, teasers.length])).toEqual([
    ['thoi-su', 4],
    ['chinh-tri', 4],
  ]);
});

test('an editor sets stories; free places are filled, the press forgets the page, the record knows', async () => {
  const { desk } = room;
  ok(await arrange({ places: [1001, null, 1030, null, 1005, 1006] }));
  expect(await front()).toMatchObject({ lead: 1001, beside: [1029, 1030, 1028], picks: [1005, 1006] });
  expect((await front()).latest[0]).toBe(1027);
  expect(room.purged.at(-1)).toEqual(['front']);
  const [event] = await desk.store.read.select().from(events);
  expect(event).toMatchObject({ kind: 'frontArranged', actorId: minh.id });
  expect(await verifyAudit(desk)).toMatchObject({ ok: true });
  const view = ok(await readFrontDesk(desk, minh, { frontId: frontPageId }));
  expect(view.inForce).toMatchObject({ places: [1001, null, 1030, null, 1005, 1006], by: { id: 'minh' } });
  expect(view.known.map(({ number }) => number).sort()).toEqual([1001, 1005, 1006, 1030]);
});

test('a section has an arrangement of its own, with stories from anywhere', async () => {
  const { desk } = room;
  ok(await arrange({ frontId: 'chinh-tri', places: [1030] }));
  expect(room.purged.at(-1)).toEqual(['section:chinh-tri']);
  const page = await readSection(desk, 'chinh-tri');
  expect([page?.lead?.number, page?.beside[0]?.number]).toEqual([1030, 1028]);
  expect((await front()).lead).toBe(1030);
  const deeper = await readSection(desk, 'chinh-tri', { below: 1020 });
  expect(deeper?.lead).toBeUndefined();
});

test('of two editors who saw the same page the second is told, and may begin from what stands now', async () => {
  const answers = await Promise.all([
    arrange({ places: [1001] }),
    arrange({ places: [1002] }, thuy as never),
  ]);
  expect(answers.filter(({ ok: isDone }) => isDone)).toHaveLength(1);
  expect(answers.map(problem)).toContainEqual(field('places', 'changed'));
  const view = ok(await readFrontDesk(room.desk, thuy, { frontId: frontPageId }));
  ok(await arrange({ places: [1003], seen: view.inForce?.id ?? null }));
  expect((await front()).lead).toBe(1003);
  const after = ok(await readFrontDesk(room.desk, thuy, { frontId: frontPageId }));
  expect(after.earlier).toHaveLength(1);
});

describe('at a time', () => {
  test('what is ordered begins then, whoever arranged in between, and the press forgets the page', async () => {
    const { desk } = room;
    const { id } = ok(await arrange({ places: [1001], at: desk.clock() + hour }));
    ok(await arrange({ places: [1002] }));
    const before = ok(await readFrontDesk(desk, minh, { frontId: frontPageId }));
    expect(before.upcoming.map((one) => one.id)).toEqual([id]);
    expect((await front()).lead).toBe(1002);
    const stop = keepFronts(desk);
    room.purged.length = 0;
    room.wait(hour);
    await vi.waitFor(() => expect(room.purged).toContainEqual(['front']), 30_000);
    await stop();
    expect((await front()).lead).toBe(1001);
    expect(ok(await readFrontDesk(desk, minh, { frontId: frontPageId })).inForce?.id).toBe(id);
  });

  test('it can be called off until it begins', async () => {
    const { desk } = room;
    const order = async () => ok(await arrange({ places: [1001], at: desk.clock() + hour })).id;
    const arrangementId = await order();
    const asked = { frontId: frontPageId, arrangementId };
    expect(problem(await callOffArrangement(desk, minh, { ...asked, frontId: 'thoi-su' }))).toEqual({
      code: 'notFound',
    });
    ok(await callOffArrangement(desk, thuy, asked));
    expect(problem(await callOffArrangement(desk, minh, asked))).toEqual(field('arrangement', 'gone'));
    const later = { frontId: frontPageId, arrangementId: await order() };
    room.wait(2 * hour);
    expect((await front()).lead).toBe(1001);
    expect(problem(await callOffArrangement(desk, minh, later))).toEqual(field('arrangement', 'begun'));
    const kinds = (await desk.store.read.select().from(events)).map(({ kind }) => kind);
    expect(kinds).toEqual(['frontScheduled', 'frontCalledOff', 'frontScheduled']);
  });

  test('a moment that is over is refused', async () => {
    expect(problem(await arrange({ at: room.desk.clock() - 1 }))).toEqual(field('at', 'past'));
  });
});

test('a story that is taken down leaves its place to the newest', async () => {
  const { desk } = room;
  const articleId = await published(desk);
  ok(await arrange({ places: [1031] }));
  expect((await front()).lead).toBe(1031);
  const words = { reason: 'Sai sự thật.', ground: 'Kiểm tra lại.' };
  ok(await takeDownArticle(desk, chi, { articleId, requestId: desk.newId(), ...words }));
  expect((await front()).lead).toBe(1030);
  expect(problem(await arrange({ places: [1031], seen: null }))).toEqual(field('places.0', 'notLive'));
});

describe('refusals', () => {
  test.each([lan, an])('%o arranges nothing', async (actor) => {
    const { desk } = room;
    const asked = { frontId: frontPageId };
    const none = { code: 'notPermitted' };
    expect(problem(await arrange({}, actor as never))).toEqual(none);
    expect(problem(await readFrontDesk(desk, actor, asked))).toEqual(none);
    expect(problem(await findStories(desk, actor, { query: '' }))).toEqual(none);
    expect(problem(await callOffArrangement(desk, actor, { ...asked, arrangementId: 'x' }))).toEqual(none);
    expect(problem(await previewFront(desk, actor, { ...asked, places: [] }))).toEqual({ code: 'notFound' });
  });

  test.each<[string, Partial<ArrangeFront>, unknown]>([
    ['a page that is none', { frontId: 'nowhere' }, { code: 'notFound' }],
    ['a story twice', { places: [1001, 1001] }, field('places.1', 'twice')],
    ['a story that nobody published', { places: [null, 7] }, field('places.1', 'notLive')],
    ['more than there are places', { places: Array(11).fill(null) }, field('places', 'too_big')],
    ['words', { places: ['x'] }, field('places.0', 'invalid_type')],
    ['nothing', { places: undefined }, field('places', 'invalid_type')],
  ])('%s', async (_, asked, refusal) => {
    expect(problem(await arrange(asked))).toEqual(refusal);
    expect(await room.desk.store.read.select().from(arrangements)).toEqual([]);
  });

  test('what was set is kept as it was, by the database', async () => {
    const { store } = room.desk;
    ok(await arrange({ places: [1001] }));
    await expect(store.tx((q) => q.delete(arrangements))).rejects.toThrow();
    await expect(store.tx((q) => q.update(arrangements).set({ places: [1002] }))).rejects.toThrow();
  });
});

test('stories are found with and without marks; a preview shows what is not in force', async () => {
  const { desk } = room;
  await published(desk);
  const { stories } = ok(await findStories(desk, minh, { query: 'phong chống' }));
  expect(stories.map(({ number }) => number)).toEqual([1031]);
  const asked = { frontId: frontPageId, places: [1001] };
  expect(ok(await previewFront(desk, minh, asked))).toMatchObject({ front: { lead: { number: 1001 } } });
  const section = { frontId: 'thoi-su', places: [1002] };
  expect(ok(await previewFront(desk, minh, section))).toMatchObject({ page: { lead: { number: 1002 } } });
  expect(problem(await previewFront(desk, minh, { ...asked, frontId: 'nowhere' }))).toEqual({
    code: 'notFound',
  });
  expect((await front()).lead).toBe(1031);
});
