import { afterEach, beforeEach, expect, test } from 'vitest';
import { readArticleForDesk } from './read-article.ts';
import { submitArticle } from './submit-article.ts';
import {
  approved,
  changeDetails,
  goodArticle,
  ok,
  onHead,
  ruleOf,
  stageOf,
  type,
} from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

const { lan, minh } = people;
const answer = { check: 'doubledSyllable', match: 'chức chức', reason: 'Trích nguyên văn.' };
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

test('a doubled syllable stops an article until it is mended or answered, and signers see the answer', async () => {
  const { desk } = room;
  const articleId = await goodArticle(desk);
  ok(await type(desk, lan, articleId, 'Kiện toàn tổ chức chức đảng. '));
  expect(ruleOf(await submitArticle(desk, lan, await onHead(desk, lan, articleId)))).toBe('checksPass');
  ok(await changeDetails(desk, lan, articleId, { answers: [answer] }));
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  const { findings } = ok(await readArticleForDesk(desk, minh, { articleId }));
  expect(findings).toContainEqual(expect.objectContaining({ answer: answer.reason, match: answer.match }));
});

test('an answer is a detail like any other: earlier signatures stop counting', async () => {
  const { desk } = room;
  const articleId = await approved(desk);
  ok(await changeDetails(desk, minh, articleId, { answers: [answer] }));
  expect(await stageOf(desk, articleId)).toBe('inReview');
});
