import { expect, test } from 'vitest';
import { findManuscript } from '#db/queries/manuscripts.ts';
import { startChild } from '#db/testing/start-child.ts';
import { goodArticle } from './testing/arrange.ts';
import { openTestNewsroom } from './testing/open-test-newsroom.ts';
import { doesLogTellTheText } from './testing/promise-oracle.ts';

const typist = new URL('./testing/type-until-killed.ts', import.meta.url).href;
const rounds = 4;

test('kill -9 while somebody types: everything that was called saved is there, again and again', async () => {
  const room = await openTestNewsroom();
  const articleId = await goodArticle(room.desk);
  for (let round = 0; round < rounds; round += 1) {
    const child = startChild(typist, room.fresh.file, articleId);
    await child.firstLine;
    await new Promise((go) => setTimeout(go, 37 * (round + 1)));
    await child.kill();

    const saved = Number(child.output().trim().split('\n').filter(Boolean).at(-1));
    const manuscript = await findManuscript(room.desk.store.read, articleId);
    expect(saved).toBeGreaterThan(0);
    // What was written but not answered any more may be there as well.
    expect(manuscript?.version).toBeGreaterThanOrEqual(saved);
    expect(await doesLogTellTheText(room.desk.store.read, articleId)).toBe(true);
  }
  await room.remove();
});
