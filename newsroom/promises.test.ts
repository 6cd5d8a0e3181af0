import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editions, events } from '#db/schema.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { brokenEmbargoes, brokenPromises, doesLogTellTheText } from './testing/promise-oracle.ts';
import { type Move, openRandomDesk } from './testing/random-desk.ts';
import { verifyAudit } from './verify-audit.ts';

const move: fc.Arbitrary<Move> = fc.record({
  who: fc.nat({ max: 6 }),
  what: fc.oneof(
    { weight: 10, arbitrary: fc.constant('onward' as const) },
    { weight: 6, arbitrary: fc.constantFrom('sign' as const, 'publish' as const, 'agree' as const) },
    { weight: 3, arbitrary: fc.constantFrom('edit' as const, 'repeat' as const, 'submit' as const) },
    { weight: 1, arbitrary: fc.constantFrom('details' as const, 'claim' as const, 'return' as const) },
    { weight: 1, arbitrary: fc.constantFrom('spike' as const, 'restore' as const) },
    { weight: 6, arbitrary: fc.constantFrom('schedule' as const, 'wait' as const, 'wait' as const) },
    { weight: 1, arbitrary: fc.constantFrom('publishUrgently' as const, 'countersign' as const) },
    { weight: 2, arbitrary: fc.constantFrom('takeDown' as const, 'putBack' as const) },
    { weight: 1, arbitrary: fc.constantFrom('embargo' as const, 'unschedule' as const) },
  ),
  pick: fc.nat({ max: 1000 }),
});

test('no sequence of acts by anybody publishes an unsigned letter or a word that only its writer has seen', async () => {
  let printed = 0;
  let byClock = 0;
  let takenDown = 0;
  const runs = fc.asyncProperty(fc.array(move, { minLength: 200, maxLength: 200 }), async (moves) => {
    const room = await openTestNewsroom();
    try {
      const { desk } = room;
      const random = await openRandomDesk(desk, room.wait);
      for (const next of moves) await random.move(next);

      const q = desk.store.read;
      expect(await brokenPromises(q, random.writerOf)).toEqual([]);
      expect(await doesLogTellTheText(q, random.articleId)).toBe(true);
      expect(await verifyAudit(desk)).toMatchObject({ ok: true });
      const log = await q.select().from(events);
      const count = await q.$count(editions);
      const printings = log.filter(({ kind }) => kind === 'published' || kind === 'publishedUrgently');
      expect(printings).toHaveLength(count);
      expect(brokenEmbargoes(log)).toEqual([]);
      takenDown += log.filter(({ kind }) => kind === 'takenDown').length;
      byClock += log.filter(({ kind, data }) => kind === 'published' && 'scheduledFor' in data).length;
      printed += count;
    } finally {
      await room.remove();
    }
  });
  await fc.assert(runs, { numRuns: 5, seed: 20261123, endOnFailure: true });
  expect(printed).toBeGreaterThan(5);
  expect(byClock).toBeGreaterThan(0);
  expect(takenDown).toBeGreaterThan(0);
});
