import { setImmediate as nextTurn } from 'node:timers/promises';
import { listToDrop, listToIndex } from '#db/queries/indexed-articles.ts';
import { log } from '#newsroom/log.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { indexArticle, indexRules } from './index-article.ts';

/** Few enough that whoever writes meanwhile does not notice. */
const atOnce = 20;

/**
 * Indexes what is live and not in the index, by groups between which others may write. Wanted after an upgrade, a
 * restore, or a change of the rules; otherwise it finds nothing to do. Gives how many articles it touched.
 */
export async function bringIndexUpToDate(
  desk: Pick<Newsroom, 'store' | 'newId'>,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const { store } = desk;
  let touched = 0;
  while (!isStopped()) {
    const gone = await listToDrop(store.read, atOnce);
    const missing = gone.length > 0 ? [] : await listToIndex(store.read, indexRules, atOnce);
    const numbers = [...gone, ...missing].map(({ number }) => number);
    if (numbers.length === 0) break;
    await store.tx(async (q) => {
      for (const number of numbers) await indexArticle(q, desk, number);
    });
    touched += numbers.length;
    await nextTurn();
  }
  if (touched > 0) log().info({ articles: touched }, 'public index brought up to date');
  return touched;
}
