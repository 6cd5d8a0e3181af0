import { writeSync } from 'node:fs';
import { openStore } from '#db/open.ts';
import { rateLimits } from '#db/schema.ts';

/** Writes pairs of rows, one pair a transaction, and prints each number once its transaction is done. */
const [file = '', round = ''] = process.argv.slice(2);
const store = await openStore({ file });
for (let n = 0; ; n++) {
  await store.tx(async (q) => {
    await q.insert(rateLimits).values({ key: `${round}/${n}/left`, count: n, windowStart: 0 });
    await q.insert(rateLimits).values({ key: `${round}/${n}/right`, count: n, windowStart: 0 });
  });
  writeSync(1, `${n}\n`);
}
