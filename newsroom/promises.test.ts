import { expect, test } from 'vitest';
import { runModel, type Tally } from './testing/run-model.ts';

/** Seeds that are played at every run; `npm run model` plays as many as are asked for. */
const seeds = [20261123, 20261124, 20261125, 20261126, 20261127];

test('no sequence of acts by anybody breaks a promise, and the record alone tells the state after each act', async () => {
  const tallies: Tally[] = [];
  for (const seed of seeds) {
    const { broken, tally } = await runModel({ seed, acts: 200 });
    expect(broken, `seed ${seed}`).toEqual([]);
    tallies.push(tally);
  }
  const sum = (part: keyof Tally) => tallies.reduce((total, tally) => total + tally[part], 0);
  expect(sum('editions')).toBeGreaterThan(5);
  expect(sum('byClock')).toBeGreaterThan(0);
  expect(sum('takenDown')).toBeGreaterThan(0);
});
