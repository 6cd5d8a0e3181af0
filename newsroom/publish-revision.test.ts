import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blockText } from '#content/plain-text.ts';
import { assets, editionAssets, editions, liveEditions } from '#db/schema.ts';
import { agreeAsAuthor } from './agree-as-author.ts';
import { appendSteps } from './append-steps.ts';
import { publishRevision } from './publish-revision.ts';
import { readArticleForDesk } from './read-article.ts';
import { schedulePublication } from './schedule/schedule-publication.ts';
import { signRevision } from './sign-revision.ts';
import { submitArticle } from './submit-article.ts';
import {
  approved,
  changeDetails,
  goodArticle,
  headRevision,
  insertStep,
  ok,
  onHead,
  published,
  ruleOf,
  startOfText,
  type,
} from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom, testImprint } from './testing/open-test-newsroom.ts';

const { lan, minh, thuy, sang } = people;
/** The page of whoever is printed as the writer. */
const oneAuthor = expect.stringMatching(/^term:/);
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

/** Takes the working copy of a live article through sign-off and publishes it. */
async function publishAgain(articleId: string) {
  const { desk } = room;
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  const request = await onHead(desk, sang, articleId);
  return ok(await publishRevision(desk, sang, request));
}

describe('publishing', () => {
  test('prints exactly the revision that was signed, under a number and a slug', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    const request = await onHead(desk, thuy, articleId);
    const { editionId, path } = ok(await publishRevision(desk, thuy, request));
    expect(path).toBe('/thoi-su/hoi-nghi-ban-viec-phong-chong-lu-1001');
    const [edition] = await desk.store.read.select().from(editions);
    expect(edition).toMatchObject({
      id: editionId,
      revisionId: request.revisionId,
      sequence: 1,
      kind: 'first',
      publishedBy: 'thuy',
    });
    expect(edition?.document.doc.content.map(blockText).at(-1)).toBe('Hội nghị thống nhất kế hoạch năm tới.');
    const view = ok(await readArticleForDesk(desk, lan, { articleId }));
    expect(view).toMatchObject({ stage: 'live', live: { path, sequence: 1, number: 1001 } });
    expect(view.history[0]).toMatchObject({ kind: 'published', data: { editionId, number: 1001 } });
  });

  test('tells the press after the commit, and only then', async () => {
    const { desk, purged } = room;
    const articleId = await approved(desk);
    expect(ruleOf(await publishRevision(desk, lan, await onHead(desk, lan, articleId)))).toBe('notPermitted');
    expect(purged).toEqual([]);
    ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
    expect(purged).toEqual([
      ['article:1001', 'front', 'feed', 'sitemap', 'corrections', 'section:thoi-su', oneAuthor],
    ]);
  });

  test('waits until the imprint of the newspaper has its compulsory lines, and names those that it lacks', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    const { licence: _, phone: __, ...imprint } = testImprint;
    const poor = { ...desk, imprint };
    const refused = await publishRevision(poor, thuy, await onHead(poor, thuy, articleId));
    const blocking = ['TOASOAN_LICENCE', 'TOASOAN_PHONE'];
    const refusal = { rule: 'imprintComplete', act: 'publish', blocking };
    expect(refused).toEqual({ ok: false, problem: { code: 'refused', refusal } });
    expect(ok(await readArticleForDesk(poor, thuy, { articleId })).publishRefusal).toEqual(refusal);
    const order = { ...(await onHead(poor, thuy, articleId)), at: poor.clock() + 3_600_000 };
    expect(ruleOf(await schedulePublication(poor, thuy, order))).toBe('imprintComplete');
    ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
  });

  test('sent twice publishes once', async () => {
    const { desk, purged } = room;
    const articleId = await approved(desk);
    const request = await onHead(desk, thuy, articleId);
    const first = await publishRevision(desk, thuy, request);
    expect(await publishRevision(desk, thuy, request)).toEqual(first);
    expect(await desk.store.read.$count(editions)).toBe(1);
    expect(purged).toHaveLength(1);
  });

  test('of an old revision is refused, although it was signed once', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    const old = await onHead(desk, thuy, articleId);
    ok(await type(desk, lan, articleId, 'x'));
    expect(ruleOf(await publishRevision(desk, thuy, old))).toBe('namesHead');
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect(ruleOf(await publishRevision(desk, thuy, { ...old, requestId: 'request-2' }))).toBe('namesHead');
    expect(await desk.store.read.$count(editions)).toBe(0);
  });

  test('against a step at the same moment: either the signed text is out, or nothing is', async () => {
    const { desk } = room;
    for (const publishFirst of [true, false]) {
      const articleId = await approved(desk);
      const request = await onHead(desk, thuy, articleId);
      const { version, doc } = ok(await readArticleForDesk(desk, lan, { articleId }));
      const steps = [insertStep(startOfText(doc), 'Lén thêm. ')];
      const batch = { articleId, version, steps, clientId: 'tab', batchId: desk.newId() };
      const publish = () => publishRevision(desk, thuy, request);
      const write = () => appendSteps(desk, lan, batch);
      const results = await Promise.all(publishFirst ? [publish(), write()] : [write(), publish()]);
      expect(results.map(ruleOf)).toEqual(publishFirst ? ['done', 'done'] : ['done', 'namesHead']);
    }
    const printed = await desk.store.read.select().from(editions);
    expect(printed.map(({ document }) => JSON.stringify(document).includes('Lén thêm'))).toEqual([false]);
  });

  test('by two editors at the same moment makes one edition', async () => {
    const { desk } = room;
    const articleId = await approved(desk);
    const requests = [await onHead(desk, thuy, articleId), await onHead(desk, sang, articleId)] as const;
    const results = await Promise.all([
      publishRevision(desk, thuy, requests[0]),
      publishRevision(desk, sang, requests[1]),
    ]);
    expect(results.map(ruleOf)).toEqual(['done', 'wrongStage']);
    expect(await desk.store.read.$count(editions)).toBe(1);
  });

  test('gives each article its own number', async () => {
    const { desk } = room;
    for (const _ of [1, 2, 3]) await published(desk);
    const live = await desk.store.read.select().from(liveEditions);
    expect(live.map(({ number }) => number)).toEqual([1001, 1002, 1003]);
  });
});

describe('an update', () => {
  test('replaces what readers see and leaves the first edition as it was printed', async () => {
    const { desk, purged } = room;
    const articleId = await published(desk);
    const headline = [insertStep(1, 'Mới: ')];
    const { version } = ok(await readArticleForDesk(desk, lan, { articleId }));
    ok(
      await appendSteps(desk, lan, {
        articleId,
        version,
        steps: headline,
        clientId: 'tab',
        batchId: desk.newId(),
      }),
    );
    ok(await changeDetails(desk, lan, articleId, { section: 'chinh-tri', updateNote: 'Bổ sung số liệu' }));
    ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
    for (const signer of [minh, sang, people.chi])
      ok(await signRevision(desk, signer, await onHead(desk, signer, articleId)));
    const request = await onHead(desk, sang, articleId);
    const { path } = ok(await publishRevision(desk, sang, request));

    expect(path).toBe('/chinh-tri/hoi-nghi-ban-viec-phong-chong-lu-1001');
    const printed = await desk.store.read.select().from(editions);
    expect(printed.map(({ sequence, kind, note, headline }) => [sequence, kind, note, headline])).toEqual([
      [1, 'first', null, 'Hội nghị bàn việc phòng chống lũ'],
      [2, 'update', 'Bổ sung số liệu', 'Mới: Hội nghị bàn việc phòng chống lũ'],
    ]);
    const live = await desk.store.read.select().from(liveEditions);
    expect(live).toMatchObject([
      { articleId, number: 1001, sectionId: 'chinh-tri', editionId: printed[1]?.id },
    ]);
    expect(live[0]?.firstPublishedAt).toBe(printed[0]?.publishedAt);
    expect(purged[1]).toEqual(expect.arrayContaining(['section:thoi-su', 'section:chinh-tri']));
  });

  test('keeps the words of its editor from readers until somebody else has seen them', async () => {
    const { desk } = room;
    const articleId = await published(desk);
    ok(await type(desk, minh, articleId, 'Câu của Minh. '));
    ok(await submitArticle(desk, minh, await onHead(desk, minh, articleId)));
    ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
    expect(ruleOf(await publishRevision(desk, minh, await onHead(desk, minh, articleId)))).toBe(
      'seenBySomeoneElse',
    );
    ok(await agreeAsAuthor(desk, lan, await onHead(desk, lan, articleId)));
    ok(await publishRevision(desk, minh, await onHead(desk, minh, articleId)));
  });

  test('needs a new sign-off even when every letter was put back', async () => {
    const { desk } = room;
    const articleId = await published(desk);
    const printed = await headRevision(desk, lan, articleId);
    ok(await type(desk, lan, articleId, 'x'));
    const { version, doc } = ok(await readArticleForDesk(desk, lan, { articleId }));
    const at = startOfText(doc);
    const undo = { stepType: 'replace', from: at, to: at + 1 };
    ok(
      await appendSteps(desk, lan, {
        articleId,
        version,
        steps: [undo],
        clientId: 'tab',
        batchId: desk.newId(),
      }),
    );
    expect(await headRevision(desk, lan, articleId)).toBe(printed);
    expect(ruleOf(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)))).toBe('wrongStage');
    await publishAgain(articleId);
    expect(await desk.store.read.$count(editions)).toBe(2);
  });
});

describe('photos', () => {
  const figure = (assetId: string) => ({
    type: 'figure',
    attrs: {
      id: 'f1',
      assetId,
      align: 'center',
      focalX: 0.333,
      focalY: 0.1,
      alt: 'Đê sông Hồng',
      creditInferred: false,
      toCheck: false,
    },
    content: [
      { type: 'caption', content: [{ type: 'text', text: 'Các đại biểu đi kiểm tra đê.' }] },
      { type: 'credit', content: [{ type: 'text', text: 'Lan Anh' }] },
    ],
  });

  async function articleWithPhoto(assetId: string): Promise<string> {
    const { desk } = room;
    const articleId = await goodArticle(desk);
    const { version, doc } = ok(await readArticleForDesk(desk, lan, { articleId }));
    const before = startOfText(doc) - 1;
    const step = { stepType: 'replace', from: before, to: before, slice: { content: [figure(assetId)] } };
    ok(
      await appendSteps(desk, lan, {
        articleId,
        version,
        steps: [step],
        clientId: 'tab',
        batchId: desk.newId(),
      }),
    );
    return articleId;
  }

  test('that do not exist block like missing ones', async () => {
    const { desk } = room;
    const articleId = await articleWithPhoto('khong-co');
    const result = await submitArticle(desk, lan, await onHead(desk, lan, articleId));
    expect(result).toMatchObject({
      problem: { refusal: { rule: 'checksPass', blocking: ['figurePhotoMissing'] } },
    });
  });

  test('become public with the edition that shows them', async () => {
    const { desk } = room;
    const size = { mime: 'image/jpeg', width: 800, height: 600, bytes: 1, renditions: [] };
    const photo = { id: 'photo-1', contentHash: 'b'.repeat(64), uploadedBy: 'lan', uploadedAt: 1, ...size };
    await desk.store.tx((q) => q.insert(assets).values(photo));
    const articleId = await articleWithPhoto('photo-1');
    await publishAgain(articleId);
    const [edition] = await desk.store.read.select().from(editions);
    expect(edition).toMatchObject({ leadAssetId: 'photo-1', leadFocalX: 33, leadFocalY: 10 });
    expect(await desk.store.read.select().from(editionAssets)).toEqual([
      { editionId: edition?.id, assetId: 'photo-1' },
    ]);
  });
});
