import { runModel, type Tally } from '#newsroom/testing/run-model.ts';

const actsOfOneRun = 200;

/**
 * `npm run model [acts] [seed]`: random acts by seven people on real databases, 100,000 by default, checked after each.
 * Prints how far it is; ends with 1 and the seed of the run that broke a promise.
 */
async function main(): Promise<void> {
  const [acts = 100_000, first = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number);
  if (!(acts > 0) || !Number.isInteger(first)) {
    console.error('Usage: npm run model -- [acts] [seed]');
    process.exit(2);
  }
  const total: Tally = { acts: 0, done: 0, editions: 0, byClock: 0, takenDown: 0 };
  console.log(`model: ${acts} acts, first seed ${first}`);
  for (let seed = first; total.acts < acts; seed += 1) {
    const { broken, tally } = await runModel({ seed, acts: Math.min(actsOfOneRun, acts - total.acts) });
    for (const part of Object.keys(total) as (keyof Tally)[]) total[part] += tally[part];
    if (broken.length > 0) {
      console.error(`seed ${seed} breaks a promise:\n  ${broken.join('\n  ')}`);
      process.exit(1);
    }
    if (total.acts % 5000 === 0) console.log(`${total.acts} acts, ${total.editions} editions`);
  }
  const { editions, byClock, takenDown, done } = total;
  console.log(
    `${total.acts} acts, ${done} of them allowed: ${editions} editions, ${byClock} by the clock, ${takenDown} take-downs. Every promise held after each.`,
  );
}

await main();
