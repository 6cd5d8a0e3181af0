import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editions, steps } from '#db/schema.ts';
import type { Store } from '#db/store.ts';
import { appendSteps } from './append-steps.ts';
import type { Newsroom } from './newsroom.ts';
import { publishRevision } from './publish-revision.ts';
import { readArticleForDesk } from './read-article.ts';
import { approved, goodArticle, insertStep, ok, onHead, stageOf, startOfText } from './testing/arrange.ts';
import { openTestNewsroom, people, type TestNewsroom } from './testing/open-test-newsroom.ts';

const { lan, thuy } = people;
let room: TestNewsroom;
beforeEach(async () => {
  room = await openTestNewsroom();
});
afterEach(() => room.remove());

/** The same newsroom, in which the machine fails once the work is done: before its commit, or before its answer. */
function failing(when: 'beforeCommit' | 'beforeAnswer'): Newsroom {
  const { desk } = room;
  const tx: Store['tx'] =
    when === 'beforeCommit'
      ? (fn) =>
          desk.store.tx(async (q) => {
            await fn(q);
            throw new Error('power cut');
          })
      : async (fn) => {
          await desk.store.tx(fn);
          throw new Error('power cut');
        };
  return { ...desk, store: { ...desk.store, tx } };
}

describe('a request that was cut off is sent again', () => {
  for (const when of ['beforeCommit', 'beforeAnswer'] as const) {
    test(`publishing, cut ${when}: there is one edition`, async () => {
      const { desk, purged } = room;
      const articleId = await approved(desk);
      const request = await onHead(desk, thuy, articleId);
      await expect(publishRevision(failing(when), thuy, request)).rejects.toThrow('power cut');
      expect(await stageOf(desk, articleId)).toBe(when === 'beforeCommit' ? 'approved' : 'live');
      expect(purged).toEqual([]);
      ok(await publishRevision(desk, thuy, request));
      expect(await desk.store.read.$count(editions)).toBe(1);
      expect(await stageOf(desk, articleId)).toBe('live');
    });

    test(`typing, cut ${when}: every letter is there once`, async () => {
      const { desk } = room;
      const articleId = await goodArticle(desk);
      const { doc, version } = ok(await readArticleForDesk(desk, lan, { articleId }));
      const step = insertStep(startOfText(doc), 'Sáng nay, ');
      const batch = { articleId, version, steps: [step], clientId: 'tab', batchId: 'batch-1' };
      await expect(appendSteps(failing(when), lan, batch)).rejects.toThrow('power cut');
      expect(ok(await appendSteps(desk, lan, batch))).toEqual({ version: 1 });
      expect(await desk.store.read.$count(steps)).toBe(1);
    });
  }
});
