import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { type Apology, usualApologyTitle } from '#domain/apology.ts';
import { appendSteps } from './append-steps.ts';
import { editMetadata } from './edit-metadata.ts';
import { publishRevision } from './publish-revision.ts';
import { putBackArticle } from './put-back-article.ts';
import { readArticleForDesk, readArticlePanel } from './read-article.ts';
import { readApologies } from './read-public/read-apologies.ts';
import { readPublishedArticle } from './read-public/read-published-article.ts';
import { readTombstone } from './read-public/read-tombstone.ts';
import { signRevision } from './sign-revision.ts';
import { startApology } from './start-apology.ts';
import { submitArticle } from './submit-article.ts';
import { takeDownArticle } from './take-down-article.ts';
import {
  changeDetails,
  goodArticle,
  goodMetadata,
  ok,
  onHead,
  published,
  ruleOf,
  submitted,
} from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

const { lan, hung, minh, chi, an } = people;
const title = usualApologyTitle;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const request = (articleId: string) => ({ articleId, requestId: room.desk.newId() });
const start = (actor: Actor, articleId: string) =>
  startApology(room.desk, actor, { ...request(articleId), title });
const panel = async (articleId: string, actor: Actor = minh) =>
  ok(await readArticlePanel(room.desk, actor, { articleId }));

/** An item about `articleId`, filled in as far as an article must be. */
async function written(articleId: string, words: Partial<Apology> = {}): Promise<string> {
  const item = ok(await start(lan, articleId)).articleId;
  const { metadata } = await panel(item, lan);
  if (!metadata.apology) throw new Error('no item');
  const apology = { ...metadata.apology, wrong: '50 đại biểu', right: '52 đại biểu', ...words };
  const { byline, dateline } = goodMetadata();
  await changeDetails(room.desk, lan, item, { ...metadata, byline, dateline, apology });
  const { doc, version } = ok(await readArticleForDesk(room.desk, lan, { articleId: item }));
  const from = doc.content
    .slice(0, 2)
    .reduce((sum, { content = [] }) => sum + 2 + (content[0]?.text?.length ?? 0), 1);
  const slice = { content: [{ type: 'text', text: 'Tòa soạn xin lỗi bạn đọc.' }] };
  const steps = [{ stepType: 'replace', from, to: from, slice }];
  ok(await appendSteps(room.desk, lan, { articleId: item, version, steps, clientId: 'lan', batchId: item }));
  return item;
}

async function publish(item: string): Promise<void> {
  ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, item)));
  ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, item)));
  ok(await publishRevision(room.desk, minh, await onHead(room.desk, minh, item)));
}

describe('an item of correction and apology', () => {
  test('begins with the fixed title and the facts of the article that was wrong, and nothing made up', async () => {
    const wrong = await published(room.desk);
    const item = ok(await start(lan, wrong)).articleId;
    const { doc, metadata } = ok(await readArticleForDesk(room.desk, lan, { articleId: item }));
    expect(doc.content.map(({ content }) => content?.[0]?.text ?? '')).toEqual([
      'Thông tin cải chính, xin lỗi',
      'Ngày 23-11-2026, chuyên mục Thời sự đăng bài “Hội nghị bàn việc phòng chống lũ”.',
      '',
    ]);
    expect(metadata.apology).toEqual({
      title,
      number: 1001,
      headline: 'Hội nghị bàn việc phòng chống lũ',
      section: 'Thời sự',
      date: '2026-11-23',
      wrong: '',
      right: '',
    });
    expect((await panel(wrong)).apologies).toMatchObject([{ id: item, stage: 'draft' }]);
    expect((await panel(item)).apologyFor).toMatchObject({ id: wrong, stage: 'live' });
  });

  test('is signed like any article, and the two lead to each other', async () => {
    const wrong = await published(room.desk);
    room.purged.length = 0;
    const item = await written(wrong);
    await publish(item);
    expect(room.purged.flat()).toEqual(expect.arrayContaining(['article:1001', 'article:1002', 'apologies']));
    const path = '/thoi-su/thong-tin-cai-chinh-xin-loi-1002';
    expect(await readPublishedArticle(room.desk, 1001)).toMatchObject({ apologies: [{ path }] });
    expect(await readPublishedArticle(room.desk, 1002)).toMatchObject({
      apologies: [],
      correctedPath: '/thoi-su/hoi-nghi-ban-viec-phong-chong-lu-1001',
    });
    const listed = await readApologies(room.desk);
    expect(listed).toMatchObject([{ path, corrected: { section: 'Thời sự', date: '2026-11-23' } }]);
    expect((await panel(item)).editions).toMatchObject([{ kind: 'first' }]);
  });

  test('stays when the article is taken down, which then says where it is corrected', async () => {
    const wrong = await published(room.desk);
    const item = await written(wrong);
    await publish(item);
    const words = { reason: 'Sai cả bài', ground: 'Yêu cầu của cơ quan quản lý' };
    ok(await takeDownArticle(room.desk, chi, { ...request(wrong), ...words }));
    expect(await readTombstone(room.desk, 1001)).toMatchObject({ apologies: [{ at: expect.any(Number) }] });
    expect((await readApologies(room.desk))[0]?.corrected.path).toBeUndefined();
    expect((await readPublishedArticle(room.desk, 1002))?.correctedPath).toBeUndefined();

    room.purged.length = 0;
    ok(await takeDownArticle(room.desk, chi, { ...request(item), ...words }));
    expect(room.purged.flat()).toContain('article:1001');
    expect(await readApologies(room.desk)).toEqual([]);
    ok(await putBackArticle(room.desk, chi, { ...request(item), reason: 'Nhầm.' }));
    expect(await readApologies(room.desk)).toHaveLength(1);
  });

  test('can be begun of what was taken down, and of nothing that was never published', async () => {
    const wrong = await published(room.desk);
    const words = { reason: 'Sai cả bài', ground: 'Yêu cầu của cơ quan quản lý' };
    ok(await takeDownArticle(room.desk, chi, { ...request(wrong), ...words }));
    ok(await start(minh, wrong));
    expect(ruleOf(await start(minh, await submitted(room.desk)))).toBe('invalid');
    expect(ruleOf(await start(minh, await goodArticle(room.desk)))).toBe('invalid');
    expect(ruleOf(await start(hung, wrong))).toBe('notFound');
    expect(ruleOf(await start(an, wrong))).toBe('notFound');
  });
});

describe('what an item must say', () => {
  test.each<[string, Partial<Apology>]>([
    ['what was wrong', { wrong: ' ' }],
    ['what is right', { right: '' }],
  ])('%s', async (_what, words) => {
    const item = await written(await published(room.desk), words);
    expect((await panel(item)).findings.map(({ check }) => check)).toContain('apologyWordsMissing');
    expect(ruleOf(await submitArticle(room.desk, lan, await onHead(room.desk, lan, item)))).toBe(
      'checksPass',
    );
  });

  test('the fixed title first', async () => {
    const item = await written(await published(room.desk));
    const { version } = await panel(item);
    const slice = { content: [{ type: 'text', text: 'Nói lại: ' }] };
    const steps = [{ stepType: 'replace', from: 1, to: 1, slice }];
    ok(
      await appendSteps(room.desk, lan, {
        articleId: item,
        version,
        steps,
        clientId: 'lan',
        batchId: 'title',
      }),
    );
    expect((await panel(item)).findings.map(({ check }) => check)).toContain('apologyTitleMissing');
  });

  test.each<[string, Partial<Apology> | null]>([
    ['another article', { number: 1000 }],
    ['another title', { title: 'Đính chính' }],
    ['another day', { date: '2026-01-01' }],
    ['none any more', null],
  ])('and not %s', async (_what, change) => {
    const item = await written(await published(room.desk));
    const { metadata, metaVersion } = await panel(item);
    const { apology, ...rest } = metadata;
    const changed = change && apology ? { ...rest, apology: { ...apology, ...change } } : rest;
    const result = await editMetadata(room.desk, lan, { ...request(item), metaVersion, metadata: changed });
    expect(result).toMatchObject({ problem: { problem: { field: 'apology', rule: 'fixed' } } });
  });

  test('no article becomes such an item by its details alone', async () => {
    const articleId = await goodArticle(room.desk);
    const { metadata, metaVersion } = await panel(articleId);
    const facts = {
      title,
      number: 1001,
      headline: 'x',
      section: 'y',
      date: '2026-11-23',
      wrong: 'a',
      right: 'b',
    };
    const input = { ...request(articleId), metaVersion, metadata: { ...metadata, apology: facts } };
    expect(ruleOf(await editMetadata(room.desk, lan, input))).toBe('invalid');
  });
});
