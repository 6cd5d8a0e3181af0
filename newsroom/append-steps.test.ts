import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blockText } from '#content/plain-text.ts';
import { stepBatches, steps } from '#db/schema.ts';
import type { Actor } from '#domain/actor.ts';
import { appendSteps } from './append-steps.ts';
import { readArticleForDesk } from './read-article.ts';
import { readSteps } from './read-steps.ts';
import { signRevision } from './sign-revision.ts';
import { spikeArticle } from './spike-article.ts';
import {
  approved,
  goodArticle,
  insertStep,
  ok,
  onHead,
  published,
  ruleOf,
  stageOf,
  startOfText,
  submitted,
  type,
} from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

async function view(articleId: string, actor: Actor = people.chi) {
  return ok(await readArticleForDesk(room.desk, actor, { articleId }));
}

async function bodyOf(articleId: string): Promise<string> {
  return (await view(articleId)).doc.content.slice(2).map(blockText).join('\n');
}

/** A batch that types `words` where the text began at version 0. */
async function batchFor(articleId: string, words: string) {
  const { version, doc } = await view(articleId);
  const step = insertStep(startOfText(doc), words);
  return { articleId, version, steps: [step], clientId: 'tab-1', batchId: room.desk.newId() };
}

describe('what is typed', () => {
  test('is on disk with its writer, and the article knows its headline', async () => {
    const articleId = await goodArticle(room.desk);
    const batch = await batchFor(articleId, 'Sáng nay, ');
    const headline = insertStep(1, 'Tin vui: ');
    expect(
      ok(await appendSteps(room.desk, people.minh, { ...batch, steps: [...batch.steps, headline] })),
    ).toEqual({ version: 2 });
    expect(await bodyOf(articleId)).toBe('Sáng nay, Hội nghị thống nhất kế hoạch năm tới.');
    expect(await view(articleId)).toMatchObject({
      version: 2,
      headline: 'Tin vui: Hội nghị bàn việc phòng chống lũ',
      contributors: [{ id: 'lan' }, { id: 'minh' }],
    });
    const rows = await room.desk.store.read.select().from(steps);
    expect(rows.map(({ version, personId }) => [version, personId])).toEqual([
      [1, 'minh'],
      [2, 'minh'],
    ]);
  });

  test('is written once when the same batch arrives twice, also much later', async () => {
    const articleId = await goodArticle(room.desk);
    const batch = await batchFor(articleId, 'Sáng nay, ');
    const first = await appendSteps(room.desk, people.lan, batch);
    ok(await type(room.desk, people.lan, articleId, 'Tin: '));
    expect(await appendSteps(room.desk, people.lan, batch)).toEqual(first);
    expect(await bodyOf(articleId)).toBe('Tin: Sáng nay, Hội nghị thống nhất kế hoạch năm tới.');
    expect(await room.desk.store.read.$count(stepBatches)).toBe(2);
    expect(ruleOf(await appendSteps(room.desk, people.minh, batch))).toBe('requestReused');
  });

  test('on an older version is answered with the steps that the client lacks', async () => {
    const articleId = await goodArticle(room.desk);
    const stale = await batchFor(articleId, 'Chiều nay, ');
    ok(
      await appendSteps(room.desk, people.lan, {
        ...(await batchFor(articleId, 'Sáng nay, ')),
        clientId: 'tab-2',
      }),
    );
    const refused = await appendSteps(room.desk, people.minh, stale);
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'behind', version: 1, steps: [{ clientId: 'tab-2' }] },
    });
    expect(await bodyOf(articleId)).toBe('Sáng nay, Hội nghị thống nhất kế hoạch năm tới.');
    const missing = ok(await readSteps(room.desk, people.minh, { articleId, since: 0 }));
    expect(missing).toMatchObject({ version: 1, more: false, steps: [{ clientId: 'tab-2' }] });
  });

  test('of two writers at the same moment is written for one and rebased by the other', async () => {
    const articleId = await goodArticle(room.desk);
    const batches = await Promise.all(['A', 'B', 'C'].map((words) => batchFor(articleId, words)));
    const results = await Promise.all(batches.map((batch) => appendSteps(room.desk, people.lan, batch)));
    expect(results.map(ruleOf).sort()).toEqual(['behind', 'behind', 'done']);
    expect((await view(articleId)).version).toBe(1);
  });

  test('from a version that the server never had is told so, with the text that stands', async () => {
    const articleId = await goodArticle(room.desk);
    const batch = { ...(await batchFor(articleId, 'x')), version: 7 };
    const result = await appendSteps(room.desk, people.lan, batch);
    expect(result).toMatchObject({ ok: false, problem: { code: 'ahead', version: 0, doc: { type: 'doc' } } });
  });

  test('is refused when it is no step, breaks the document or smuggles in a link', async () => {
    const articleId = await goodArticle(room.desk);
    const evil = {
      type: 'text',
      text: 'x',
      marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
    };
    const at = startOfText((await view(articleId)).doc);
    const bad = [
      { stepType: 'drop table' },
      { stepType: 'replace', from: 0, to: 5 },
      { stepType: 'replace', from: 9999, to: 9999, slice: { content: [{ type: 'text', text: 'x' }] } },
      { stepType: 'replace', from: at, to: at, slice: { content: [evil] } },
    ];
    for (const step of bad) {
      const batch = { ...(await batchFor(articleId, 'x')), steps: [step] };
      expect(ruleOf(await appendSteps(room.desk, people.lan, batch))).toBe('invalid');
    }
    expect(
      ruleOf(await appendSteps(room.desk, people.lan, { ...(await batchFor(articleId, 'x')), steps: [] })),
    ).toBe('invalid');
    expect(await room.desk.store.read.$count(steps)).toBe(0);
  });

  test('by somebody who may not see the article meets nothing', async () => {
    const articleId = await goodArticle(room.desk);
    const batch = await batchFor(articleId, 'x');
    for (const actor of [people.hung, people.an]) {
      expect(ruleOf(await appendSteps(room.desk, actor, batch))).toBe('notFound');
      expect(ruleOf(await readSteps(room.desk, actor, { articleId, since: 0 }))).toBe('notFound');
    }
    expect(ruleOf(await appendSteps(room.desk, people.lan, { ...batch, articleId: 'no-such' }))).toBe(
      'notFound',
    );
  });

  test('takes an approved article back into review and says so in the log', async () => {
    const articleId = await approved(room.desk);
    ok(await type(room.desk, people.thuy, articleId, 'x'));
    ok(await type(room.desk, people.thuy, articleId, 'y'));
    const { stage, signOff, history } = await view(articleId);
    expect(stage).toBe('inReview');
    expect(signOff).toMatchObject({
      next: 0,
      earlierSignatures: [{ person: { id: 'minh' }, counts: false }],
    });
    expect(history.filter(({ kind }) => kind === 'reopened')).toMatchObject([
      { actor: { id: 'thuy' }, data: { from: 'approved', to: 'inReview', voided: 1, by: 'text' } },
    ]);
  });

  test('in a half-signed article is told to the log once', async () => {
    const articleId = await submitted(room.desk, { section: 'chinh-tri' });
    ok(await signRevision(room.desk, people.minh, await onHead(room.desk, people.minh, articleId)));
    ok(await type(room.desk, people.lan, articleId, 'x'));
    ok(await type(room.desk, people.lan, articleId, 'y'));
    const { history } = await view(articleId);
    expect(history.filter(({ kind }) => kind === 'reopened')).toMatchObject([
      { data: { from: 'inReview', voided: 1 } },
    ]);
  });

  test('in a live article opens a working copy while readers keep the edition', async () => {
    const articleId = await published(room.desk);
    const { live } = await view(articleId);
    ok(await type(room.desk, people.minh, articleId, 'x'));
    const after = await view(articleId);
    expect(after).toMatchObject({ stage: 'draft', live });
    expect(after.history[0]).toMatchObject({ kind: 'reopened', data: { from: 'live', to: 'draft' } });
  });

  test('as a thousand letters in one batch is written, and a stranger to it is told all', async () => {
    const articleId = await goodArticle(room.desk);
    const batch = await batchFor(articleId, 'x');
    const at = startOfText((await view(articleId)).doc);
    const letters = Array.from({ length: 1000 }, (_, index) => insertStep(at + index, 'a'));
    expect(ok(await appendSteps(room.desk, people.lan, { ...batch, steps: letters }))).toEqual({
      version: 1000,
    });
    expect(ok(await readSteps(room.desk, people.lan, { articleId, since: 10 })).steps).toHaveLength(990);
    expect((await bodyOf(articleId)).startsWith('aaaa')).toBe(true);
  });

  test('in a spiked article is refused by the stage', async () => {
    const articleId = await goodArticle(room.desk);
    const batch = await batchFor(articleId, 'x');
    ok(await spikeArticle(room.desk, people.lan, { articleId, reason: 'Trùng tin', requestId: 'request-1' }));
    expect(ruleOf(await appendSteps(room.desk, people.lan, batch))).toBe('wrongStage');
    expect(await stageOf(room.desk, articleId)).toBe('spiked');
  });
});
