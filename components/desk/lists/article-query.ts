import type { SectionName } from '#domain/published.ts';
import { stages } from '#domain/stages.ts';
import type { ArticleQuery } from '#domain/views/article-row.ts';

/** What is asked with a box to tick. */
export const ticked = ['mine', 'held', 'watched', 'overdue'] as const;

type Given = { [key: string]: string | string[] | undefined };

/** Reads the address; what it does not know it leaves out, so that an old link still opens. */
export function articleQueryOf(given: Given, sections: readonly SectionName[]): ArticleQuery {
  const textOf = (name: string) => [given[name]].flat()[0]?.trim() ?? '';
  const stage = stages.find((known) => known === textOf('stage'));
  const section = sections.find(({ id }) => id === textOf('section'))?.id;
  const page = Number(textOf('page'));
  return {
    ...(stage && { stage }),
    ...(section && { section }),
    ...Object.fromEntries(ticked.filter((name) => textOf(name) === '1').map((name) => [name, true])),
    ...(textOf('query') && { query: textOf('query').slice(0, 200) }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
}

/** The part of the address after `?` that asks for `query`; empty when it asks for everything. */
export function addressOfQuery(asking: ArticleQuery): string {
  const { stage, section, query, page } = asking;
  const asked = new URLSearchParams();
  if (query) asked.set('query', query);
  if (stage) asked.set('stage', stage);
  if (section) asked.set('section', section);
  for (const name of ticked) if (asking[name]) asked.set(name, '1');
  if (page && page > 1) asked.set('page', String(page));
  return asked.toString();
}

/** Whether anything is narrowed at all; a page number is not. */
export function isFiltered({ stage, section, query, ...asked }: ArticleQuery): boolean {
  return Boolean(stage ?? section ?? query) || ticked.some((name) => asked[name]);
}
