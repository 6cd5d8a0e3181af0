import type { Route } from 'next';

/** What the page of a history shows; its address says it, so that it can be sent to a colleague. */
export type HistoryQuery = {
  /** The version looked at; now, when absent. */
  at?: number;
  show?: 'authors';
  /** The version that `at` is compared with. */
  from?: number;
  /** The page of the timeline; see `TimelineView`. */
  before?: number;
  /** Just brought something back: the version before that. */
  restored?: number;
};

type Given = { [key: string]: string | string[] | undefined };
const numbers = ['at', 'from', 'before', 'restored'] as const;

/** Reads the address; what it does not know it leaves out, so that an old link still opens. */
export function historyQueryOf(given: Given): HistoryQuery {
  const query: HistoryQuery = given.show === 'authors' ? { show: 'authors' } : {};
  for (const name of numbers) {
    const text = [given[name]].flat()[0] ?? '';
    if (/^\d{1,10}$/.test(text)) query[name] = Number(text);
  }
  return query;
}

/** The address of the history of an article. */
export function historyPath(articleId: string, query: HistoryQuery = {}): Route {
  const asked = new URLSearchParams();
  for (const name of numbers) if (query[name] !== undefined) asked.set(name, String(query[name]));
  if (query.show) asked.set('show', query.show);
  const text = asked.toString();
  const path = `/desk/articles/${articleId}/history`;
  // Next knows its pages by their files and cannot check an address that is put together.
  return (text === '' ? path : `${path}?${text}`) as Route;
}
