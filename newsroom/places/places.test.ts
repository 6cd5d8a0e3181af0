import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import type { MarkedPlaces } from '#domain/marked-place.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';
import { readArticleForDesk, readArticlePanel } from '#newsroom/read-article.ts';
import { returnArticle } from '#newsroom/return-article.ts';
import { signRevision } from '#newsroom/sign-revision.ts';
import { submitArticle } from '#newsroom/submit-article.ts';
import { ok, onHead, ruleOf, stageOf, startOfText, submitted, type } from '#newsroom/testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from '#newsroom/testing/open-test-newsroom.ts';
import { answerPlace } from './answer-place.ts';

const { lan, hung, minh, thuy, sang, chi } = people;
const reason = 'Xem lại chỗ đánh dấu.';
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

const sendBack = (actor: Actor, articleId: string, marked?: MarkedPlaces) =>
  returnArticle(room.desk, actor, {
    articleId,
    requestId: room.desk.newId(),
    reason,
    ...(marked && { marked }),
  });
const panel = async (articleId: string, actor: Actor = lan) =>
  ok(await readArticlePanel(room.desk, actor, { articleId }));
const answer = (actor: Actor, articleId: string, placeId: string, words: string) =>
  answerPlace(room.desk, actor, { articleId, placeId, answer: words, requestId: room.desk.newId() });

/** `Hội nghị` of the first paragraph, in the text as it stands. */
async function firstWords(articleId: string, note = 'Hội nghị nào?'): Promise<MarkedPlaces> {
  const { doc, version } = ok(await readArticleForDesk(room.desk, minh, { articleId }));
  const from = startOfText(doc);
  return { version, places: [{ from, to: from + 8, note }] };
}

describe('marked places', () => {
  test('stand in the text with their words, move with it, and are answered', async () => {
    const articleId = await submitted(room.desk);
    const marked = await firstWords(articleId);
    ok(await sendBack(minh, articleId, marked));
    const [place] = (await panel(articleId)).places;
    expect(place).toMatchObject({ quote: 'Hội nghị', note: 'Hội nghị nào?', by: { id: minh.id } });
    expect(place?.at).toEqual({ from: marked.places[0]?.from, to: marked.places[0]?.to });
    ok(await type(room.desk, lan, articleId, 'Sáng nay, '));
    const moved = (await panel(articleId)).places[0]?.at;
    expect(moved?.from).toBe((marked.places[0]?.from ?? 0) + 'Sáng nay, '.length);
    ok(await answer(lan, articleId, place?.id ?? '', '  Hội nghị Tỉnh ủy, đã ghi rõ. '));
    expect((await panel(articleId, minh)).places[0]?.answer).toMatchObject({
      words: 'Hội nghị Tỉnh ủy, đã ghi rõ.',
      by: { id: lan.id },
    });
    ok(await answer(lan, articleId, place?.id ?? '', ''));
    expect((await panel(articleId, minh)).places[0]?.answer).toBeUndefined();
  });

  test('that were marked in an older text are carried to the text of now', async () => {
    const articleId = await submitted(room.desk);
    const marked = await firstWords(articleId);
    ok(await type(room.desk, lan, articleId, 'Sáng nay, '));
    ok(await sendBack(minh, articleId, marked));
    expect((await panel(articleId)).places[0]).toMatchObject({ quote: 'Hội nghị' });
  });

  test('stay until the next return or the publication', async () => {
    const articleId = await submitted(room.desk);
    ok(await sendBack(minh, articleId, await firstWords(articleId)));
    ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, articleId)));
    expect((await panel(articleId, minh)).places).toHaveLength(1);
    ok(await sendBack(minh, articleId, await firstWords(articleId, 'Vẫn chưa rõ.')));
    expect((await panel(articleId)).places.map(({ note }) => note)).toEqual(['Vẫn chưa rõ.']);
    ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, articleId)));
    ok(await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    ok(await publishRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    expect((await panel(articleId)).places).toEqual([]);
  });

  test.each<[string, (good: MarkedPlaces) => MarkedPlaces]>([
    ['beyond the text', ({ version }) => ({ version, places: [{ from: 3, to: 9999, note: 'x' }] })],
    ['backwards', ({ version }) => ({ version, places: [{ from: 9, to: 3, note: 'x' }] })],
    ['of a text that is not there yet', ({ version, places }) => ({ version: version + 1, places })],
    ['without a note', ({ version }) => ({ version, places: [{ from: 1, to: 3, note: '  ' }] })],
    [
      'more than anybody reads',
      ({ version, places }) => ({ version, places: Array(51).fill(places[0]) as MarkedPlaces['places'] }),
    ],
  ])('%s are refused, and the article is not returned', async (_what, wrong) => {
    const articleId = await submitted(room.desk);
    const result = await sendBack(minh, articleId, wrong(await firstWords(articleId)));
    expect(ruleOf(result)).toBe('invalid');
    expect(await stageOf(room.desk, articleId)).toBe('inReview');
  });

  test('are answered by those who may write there, and only while they are open', async () => {
    const articleId = await submitted(room.desk);
    ok(await sendBack(minh, articleId, await firstWords(articleId)));
    const id = (await panel(articleId)).places[0]?.id ?? '';
    expect(ruleOf(await answer(hung, articleId, id, 'x'))).toBe('notFound');
    expect(ruleOf(await answer(lan, articleId, 'elsewhere', 'x'))).toBe('invalid');
    expect(ruleOf(await answer(lan, articleId, id, 'x'.repeat(1001)))).toBe('invalid');
    ok(await answer(thuy, articleId, id, 'Tôi sửa giúp.'));
  });
});

describe('what was returned comes back', () => {
  const waits = async (articleId: string) => {
    const { signOff } = await panel(articleId, minh);
    return signOff.levels[signOff.next]?.role;
  };

  test('to the level that returned it; then every other level signs the changed text too', async () => {
    const articleId = await submitted(room.desk, { section: 'chinh-tri' });
    const sign = async (actor: Actor) =>
      ok(await signRevision(room.desk, actor, await onHead(room.desk, actor, articleId)));
    await sign(minh);
    ok(await sendBack(sang, articleId));
    ok(await type(room.desk, lan, articleId, 'Sửa: '));
    ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, articleId)));
    expect(await waits(articleId)).toBe('secretary');
    const early = await signRevision(room.desk, minh, await onHead(room.desk, minh, articleId));
    expect(ruleOf(early)).toBe('roleOfLevel');
    await sign(sang);
    expect(await waits(articleId)).toBe('editor');
    await sign(minh);
    expect(await waits(articleId)).toBe('chief');
    await sign(chi);
    expect(await stageOf(room.desk, articleId)).toBe('approved');
  });

  test('to the level that somebody stood in for', async () => {
    const articleId = await submitted(room.desk);
    ok(await sendBack(chi, articleId));
    ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, articleId)));
    expect(await waits(articleId)).toBe('editor');
  });

  test('once: what is published and changed again begins at the first level', async () => {
    const articleId = await submitted(room.desk, { section: 'chinh-tri' });
    ok(await sendBack(chi, articleId));
    ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, articleId)));
    for (const actor of [chi, minh, sang])
      ok(await signRevision(room.desk, actor, await onHead(room.desk, actor, articleId)));
    ok(await publishRevision(room.desk, minh, await onHead(room.desk, minh, articleId)));
    ok(await type(room.desk, lan, articleId, 'Cập nhật: '));
    ok(await submitArticle(room.desk, lan, await onHead(room.desk, lan, articleId)));
    expect(await waits(articleId)).toBe('editor');
  });
});
