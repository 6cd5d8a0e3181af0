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
  const { read } = desk.store;
  const dropped = await indexEach(desk, isStopped, (page) => listToDrop(read, page));
  const indexed = await indexEach(desk, isStopped, (page) => listToIndex(read, indexRules, page));
  const articles = dropped + indexed;
  if (articles > 0) log().info({ articles }, 'public index brought up to date');
  return articles;
}

type Page = { after: number; limit: number };

/** Goes through a list by public number, so that nothing of it is looked at twice. */
async function indexEach(
  desk: Pick<Newsroom, 'store' | 'newId'>,
  isStopped: () => boolean,
  list: (page: Page) => Promise<{ number: number }[]>,
): Promise<number> {
  let [after, touched] = [0, 0];
  while (!isStopped()) {
    const rows = await list({ after, limit: atOnce });
    if (rows.length === 0) break;
    await desk.store.tx(async (q) => {
      for (const { number } of rows) await indexArticle(q, desk, number);
    });
    after = rows.at(-1)?.number ?? after;
    touched += rows.length;
    await nextTurn();
  }
  return touched;
}
