import { afterEach, beforeEach, expect, test } from 'vitest';
import { emergencies, events } from '#db/schema.ts';
import { secondSignatureWithin } from '#domain/emergency.ts';
import { readMyWork } from '#newsroom/lists/read-my-work.ts';
import { countersign } from './countersign.ts';
import { publishRevision } from './publish-revision.ts';
import { publishUrgently } from './publish-urgently.ts';
import { readArticlePanel } from './read-article.ts';
import { readPublishedArticle } from './read-public/read-published-article.ts';
import { signRevision } from './sign-revision.ts';
import { submitArticle } from './submit-article.ts';
import { approved, goodArticle, ok, onHead, ruleOf, stageOf, submitted, type } from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';
import { verifyAudit } from './verify-audit.ts';

const { lan, minh, thuy, chi } = people;
const reason = 'Bão đổ bộ sớm, cần báo dân ngay.';
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

async function opened(): Promise<{ articleId: string; revisionId: string }> {
  const articleId = await submitted(room.desk);
  const request = await onHead(room.desk, chi, articleId);
  ok(await publishUrgently(room.desk, chi, { ...request, reason }));
  return { articleId, revisionId: request.revisionId };
}
const panel = async (articleId: string) => ok(await readArticlePanel(room.desk, minh, { articleId }));
const waiting = async (actor: typeof minh | typeof chi) =>
  ok(await readMyWork(room.desk, actor)).waitsForMe.map(({ id }) => id);

test('the editor-in-chief publishes at once with a reason, and the desk keeps asking for a second signature', async () => {
  const { articleId, revisionId } = await opened();
  expect(await readPublishedArticle(room.desk, 1001)).toMatchObject({ sequence: 1 });
  expect(await stageOf(room.desk, articleId)).toBe('live');
  const { owed } = await panel(articleId);
  expect(owed).toMatchObject({ by: { id: 'chi' }, reason, revisionId, revisionNumber: 1 });
  expect((owed?.dueAt ?? 0) - (owed?.at ?? 0)).toBe(secondSignatureWithin);
  expect(await waiting(minh)).toEqual([articleId]);
  expect(await waiting(chi)).toEqual([]);
  const [event] = (await room.desk.store.read.select().from(events)).filter(
    ({ kind }) => kind === 'publishedUrgently',
  );
  expect(event).toMatchObject({ actorId: 'chi', revisionId, data: { reason } });
  expect(await verifyAudit(room.desk)).toMatchObject({ ok: true });
});

test('somebody else signs what was printed, once; late is told', async () => {
  const { articleId, revisionId } = await opened();
  const request = () => ({ articleId, revisionId, requestId: room.desk.newId() });
  expect(ruleOf(await countersign(room.desk, chi, request()))).toBe('notTheOpener');
  room.wait(secondSignatureWithin);
  const answers = await Promise.all([
    countersign(room.desk, minh, request()),
    countersign(room.desk, thuy, request()),
  ]);
  expect(answers.map(ruleOf).sort()).toEqual(['done', 'owesSignature']);
  expect(answers.find(({ ok: isDone }) => isDone)).toMatchObject({ value: { late: true } });
  expect((await panel(articleId)).owed).toBeUndefined();
  expect(await waiting(minh)).toEqual([]);
  const [row] = await room.desk.store.read.select().from(emergencies);
  expect(row).toMatchObject({ openedBy: 'chi', reason });
  expect(['minh', 'thuy']).toContain(row?.signedBy);
});

test('the debt names what was printed and outlives later edits and editions', async () => {
  const { desk } = room;
  const { articleId, revisionId } = await opened();
  ok(await type(desk, lan, articleId, 'Thêm. '));
  const newer = await onHead(desk, minh, articleId);
  expect(ruleOf(await countersign(desk, minh, newer))).toBe('namesOwed');
  ok(await submitArticle(desk, lan, await onHead(desk, lan, articleId)));
  ok(await signRevision(desk, minh, await onHead(desk, minh, articleId)));
  ok(await publishRevision(desk, thuy, await onHead(desk, thuy, articleId)));
  expect((await panel(articleId)).owed).toMatchObject({ revisionId });
  ok(await countersign(desk, minh, { articleId, revisionId, requestId: desk.newId() }));
});

test('it opens for nobody else, never without a reason, and not where the chain is complete', async () => {
  const { desk } = room;
  const articleId = await submitted(desk);
  const ask = async (actor: typeof minh | typeof chi, id: string, words = reason) =>
    ruleOf(await publishUrgently(desk, actor, { ...(await onHead(desk, actor, id)), reason: words }));
  expect(await ask(minh, articleId)).toBe('notPermitted');
  expect(await ask(chi, articleId, ' … ')).toBe('reasonGiven');
  expect(await ask(chi, await approved(desk))).toBe('lacksSignatures');
  expect(await ask(chi, await goodArticle(desk, lan, { byline: [] }))).toBe('checksPass');
  expect(await room.desk.store.read.select().from(emergencies)).toEqual([]);
});
