import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listSections } from '#db/queries/sections.ts';
import { events } from '#db/schema.ts';
import type { NewSection } from '#domain/section-form.ts';
import { reservedSlugs } from '#domain/section-form.ts';
import { readSection } from '#newsroom/read-public/read-section.ts';
import { goodArticle, ok, published } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { addSection } from './add-section.ts';
import { changeSection } from './change-section.ts';
import { orderSections } from './order-sections.ts';
import { readSectionsDesk } from './read-sections-desk.ts';
import { removeSection } from './remove-section.ts';

const { lan, minh, chi, an } = people;
const party: NewSection = {
  id: 'xay-dung-dang',
  name: 'Xây dựng Đảng',
  nameEn: 'Party building',
  parentId: 'chinh-tri',
  chainId: 'ba-cap',
};
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const add = (change: object = {}, requestId = room.desk.newId()) =>
  addSection(room.desk, an, { requestId, section: { ...party, ...change } });
const order = async () => (await listSections(room.desk.store.read)).map(({ id }) => id);
const problem = (result: { ok: boolean; problem?: unknown }) => result.problem;
const field = (name: string, rule: string) => ({ code: 'invalid', problem: { field: name, rule } });

test('a section is added under another, renamed, moved and removed, and each change is on record', async () => {
  const { desk } = room;
  ok(await add());
  ok(await add({ id: 'the-thao', name: 'Thể thao', nameEn: 'Sports', parentId: null, chainId: 'hai-cap' }));
  expect(await order()).toEqual(['thoi-su', 'chinh-tri', 'xay-dung-dang', 'the-thao']);
  ok(await orderSections(desk, an, { ids: ['the-thao', 'xay-dung-dang', 'chinh-tri', 'thoi-su'] }));
  // What stands under a section follows it.
  expect(await order()).toEqual(['the-thao', 'chinh-tri', 'xay-dung-dang', 'thoi-su']);
  const renamed = { name: 'Đảng  và đời sống ', nameEn: 'Party and life', parentId: 'the-thao' };
  ok(await changeSection(desk, an, { id: 'xay-dung-dang', section: renamed }));
  const { sections, chains } = ok(await readSectionsDesk(desk, an));
  expect(sections.map(({ id, name, articles }) => [id, name, articles])).toEqual([
    ['the-thao', 'Thể thao', 0],
    ['xay-dung-dang', 'Đảng và đời sống', 0],
    ['chinh-tri', 'Chính trị', 0],
    ['thoi-su', 'Thời sự', 0],
  ]);
  expect(chains.map(({ id }) => id)).toContain('ba-cap');
  ok(await removeSection(desk, an, { id: 'xay-dung-dang' }));
  expect(await order()).toEqual(['the-thao', 'chinh-tri', 'thoi-su']);
  const kinds = (await desk.store.read.select().from(events)).map(({ kind }) => kind);
  expect(kinds).toEqual([
    'sectionAdded',
    'sectionAdded',
    'sectionsOrdered',
    'sectionChanged',
    'sectionRemoved',
  ]);
  expect(await verifyAudit(desk)).toMatchObject({ ok: true });
  expect(room.purged).toHaveLength(5);
  expect(room.purged.every((tags) => tags.includes('site'))).toBe(true);
});

test('a section lists the stories of those under it, and leads to them', async () => {
  const { desk } = room;
  await published(desk);
  ok(
    await changeSection(desk, an, {
      id: 'thoi-su',
      section: { name: 'Thời sự', nameEn: 'News', parentId: 'chinh-tri' },
    }),
  );
  const above = await readSection(desk, 'chinh-tri');
  expect(above?.lead?.section.id).toBe('thoi-su');
  expect(above?.under.map(({ id }) => id)).toEqual(['thoi-su']);
  const under = await readSection(desk, 'thoi-su');
  expect(under?.way.map(({ id }) => id)).toEqual(['chinh-tri', 'thoi-su']);
});

describe('refusals', () => {
  test.each([lan, minh, chi])('%o sets no section', async (actor) => {
    const asked = { requestId: 'request-1', section: party };
    const { desk } = room;
    const answers = [
      await addSection(desk, actor, asked),
      await changeSection(desk, actor, { id: 'thoi-su', section: party }),
      await orderSections(desk, actor, { ids: ['chinh-tri', 'thoi-su'] }),
      await removeSection(desk, actor, { id: 'thoi-su' }),
      await readSectionsDesk(desk, actor),
    ];
    expect(answers.map(problem)).toEqual(answers.map(() => ({ code: 'notPermitted' })));
  });

  test.each<[string, object, ReturnType<typeof field>]>([
    ['an address that another has', { id: 'thoi-su' }, field('id', 'taken')],
    ['the address of the search', { id: 'tim-kiem' }, field('id', 'reserved')],
    ['the address of the desk', { id: 'desk' }, field('id', 'reserved')],
    ['the address of conferences', { id: 'hoi-nghi' }, field('id', 'reserved')],
    ['an address with marks', { id: 'đảng' }, field('id', 'invalid_format')],
    ['no name', { name: '  ' }, field('name', 'too_small')],
    ['no English name', { nameEn: '' }, field('nameEn', 'too_small')],
    ['a parent that is gone', { parentId: 'nowhere' }, field('parentId', 'gone')],
    ['a chain that is gone', { chainId: 'nowhere' }, field('chainId', 'gone')],
    ['a key of its own', { color: 'red' }, field('color', 'unrecognized_keys')],
  ])('%s', async (_, change, refusal) => {
    expect(problem(await add(change))).toEqual(refusal);
    expect(await order()).toHaveLength(2);
  });

  test('nothing stands three levels down, by the rule and by the database', async () => {
    const { desk } = room;
    ok(await add());
    expect(problem(await add({ id: 'sau-hon', parentId: 'xay-dung-dang' }))).toEqual(
      field('parentId', 'tooDeep'),
    );
    const names = { name: 'Chính trị', nameEn: 'Politics' };
    for (const parentId of ['thoi-su', 'chinh-tri']) {
      const section = { ...names, parentId };
      expect(problem(await changeSection(desk, an, { id: 'chinh-tri', section }))).toEqual(
        field('parentId', 'tooDeep'),
      );
    }
    const { changeSection: write } = await import('#db/queries/sections.ts');
    await expect(desk.store.tx((q) => write(q, 'chinh-tri', { parentId: 'thoi-su' }))).rejects.toThrow();
  });

  test('what an article, an edition or a section names stays', async () => {
    const { desk } = room;
    ok(await add());
    expect(problem(await removeSection(desk, an, { id: 'chinh-tri' }))).toEqual(field('section', 'inUse'));
    await goodArticle(desk, lan, { section: 'xay-dung-dang' });
    expect(problem(await removeSection(desk, an, { id: 'xay-dung-dang' }))).toEqual(
      field('section', 'inUse'),
    );
    expect(problem(await removeSection(desk, an, { id: 'nowhere' }))).toEqual(field('section', 'gone'));
  });

  test('an order that lacks a section, or names one twice, was made on an old page', async () => {
    const { desk } = room;
    for (const ids of [['thoi-su'], ['thoi-su', 'thoi-su'], ['thoi-su', 'chinh-tri', 'thoi-su'], []])
      expect(problem(await orderSections(desk, an, { ids }))).toEqual(field('ids', 'changed'));
  });
});

test('the same request sent twice adds one section', async () => {
  expect(ok(await add({}, 'twice-sent'))).toEqual(ok(await add({}, 'twice-sent')));
  expect(await order()).toHaveLength(3);
});

test('every page of the site keeps its address', () => {
  for (const word of ['chu-de', 'tac-gia', 'cai-chinh', 'api', 'anh', 'oembed', 'sitemap', 'trang-nhat'])
    expect(reservedSlugs.has(word), word).toBe(true);
});
