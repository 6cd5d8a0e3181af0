import fc from 'fast-check';
import { editions, events, liveEditions } from '#db/schema.ts';
import { verifyAudit } from '#newsroom/verify-audit.ts';
import { openTestNewsroom } from './open-test-newsroom.ts';
import { brokenEmbargoes, brokenPromises, doesLogTellTheText } from './promise-oracle.ts';
import { type Move, openRandomDesk } from './random-desk.ts';
import { openRecordOracle } from './record-oracle.ts';

/** What somebody does next: mostly what brings an article onward, now and then anything. */
const move: fc.Arbitrary<Move> = fc.record({
  who: fc.nat({ max: 6 }),
  what: fc.oneof(
    { weight: 10, arbitrary: fc.constant('onward' as const) },
    { weight: 6, arbitrary: fc.constantFrom('sign' as const, 'publish' as const, 'agree' as const) },
    { weight: 3, arbitrary: fc.constantFrom('edit' as const, 'repeat' as const, 'submit' as const) },
    { weight: 1, arbitrary: fc.constantFrom('details' as const, 'claim' as const, 'return' as const) },
    { weight: 1, arbitrary: fc.constantFrom('assign' as const, 'setDeadline' as const) },
    { weight: 1, arbitrary: fc.constantFrom('spike' as const, 'restore' as const) },
    { weight: 6, arbitrary: fc.constantFrom('schedule' as const, 'wait' as const, 'wait' as const) },
    { weight: 1, arbitrary: fc.constantFrom('publishUrgently' as const, 'countersign' as const) },
    { weight: 2, arbitrary: fc.constantFrom('takeDown' as const, 'putBack' as const) },
    { weight: 1, arbitrary: fc.constantFrom('embargo' as const, 'unschedule' as const) },
  ),
  pick: fc.nat({ max: 1000 }),
});

/** How often what happened: a model that never published has proven nothing. */
export type Tally = { acts: number; done: number; editions: number; byClock: number; takenDown: number };

/** What went wrong, if anything, with the moves that led there. */
export type ModelRun = { broken: string[]; tally: Tally };

/** So many random acts by seven people on one article of a database of its own, from a seed that plays them again. */
export async function runModel({ seed, acts }: { seed: number; acts: number }): Promise<ModelRun> {
  const [moves = []] = fc.sample(fc.array(move, { minLength: acts, maxLength: acts, size: 'max' }), {
    seed,
    numRuns: 1,
  });
  const room = await openTestNewsroom();
  const tally: Tally = { acts: 0, done: 0, editions: 0, byClock: 0, takenDown: 0 };
  try {
    const { desk } = room;
    const q = desk.store.read;
    const random = await openRandomDesk(desk, room.wait);
    const differences = openRecordOracle(q);
    const brokenNow = openPromiseOracle(q, random);
    for (const next of moves) {
      const result = await random.move(next);
      tally.acts += 1;
      if (result.ok) tally.done += 1;
      const found = [...(await differences()), ...(result.ok ? await brokenNow() : [])];
      if (found.length > 0)
        return { broken: found.map((what) => `after ${tally.acts} acts, ${next.what}: ${what}`), tally };
    }
    return { broken: await brokenAtLast(room, random, tally), tally };
  } finally {
    await room.remove();
  }
}

type Room = Awaited<ReturnType<typeof openTestNewsroom>>;
type RandomDesk = Awaited<ReturnType<typeof openRandomDesk>>;

/** Which promises the tables break now; editions are read again only when there is one more, or another is shown. */
function openPromiseOracle(q: Room['desk']['store']['read'], random: RandomDesk) {
  let seen = '';
  return async function brokenNow(): Promise<string[]> {
    const shown = (await q.select({ id: liveEditions.editionId }).from(liveEditions)).map(({ id }) => id);
    const now = `${await q.$count(editions)} ${shown.join()}`;
    if (now === seen) return [];
    seen = now;
    const broken = await brokenPromises(q, random.writerOf);
    return broken.map(({ edition, promise }) => `edition ${edition}: ${promise}`);
  };
}

/** What reads every edition and every version is asked once: what was printed and written never changes. */
async function brokenAtLast({ desk }: Room, random: RandomDesk, tally: Tally): Promise<string[]> {
  const q = desk.store.read;
  const log = await q.select().from(events);
  const count = await q.$count(editions);
  const printings = log.filter(({ kind }) => kind === 'published' || kind === 'publishedUrgently');
  tally.editions = count;
  tally.byClock = log.filter(({ kind, data }) => kind === 'published' && 'scheduledFor' in data).length;
  tally.takenDown = log.filter(({ kind }) => kind === 'takenDown').length;
  const audit = await verifyAudit(desk);
  const broken = await brokenPromises(q, random.writerOf);
  return [
    ...broken.map(({ edition, promise }) => `edition ${edition}: ${promise}`),
    ...brokenEmbargoes(log).map((what) => `embargo: ${JSON.stringify(what)}`),
    ...((await doesLogTellTheText(q, random.articleId)) ? [] : ['the steps do not lead to the text']),
    ...(audit.ok ? [] : ['the record is not whole']),
    ...(printings.length === count ? [] : [`${count} editions, ${printings.length} printings in the record`]),
  ];
}
