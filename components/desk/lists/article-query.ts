import type { SectionName } from '#domain/published.ts';
import { type Stage, stages } from '#domain/stages.ts';

/** What the list of articles is narrowed by; the address of the page says it. */
export type ArticleQuery = { stage?: Stage; section?: string; mine?: boolean; query?: string; page?: number };

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
    ...(textOf('mine') === '1' && { mine: true }),
    ...(textOf('query') && { query: textOf('query').slice(0, 200) }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
}

/** The part of the address after `?` that asks for `query`; empty when it asks for everything. */
export function addressOfQuery({ stage, section, mine, query, page }: ArticleQuery): string {
  const asked = new URLSearchParams();
  if (query) asked.set('query', query);
  if (stage) asked.set('stage', stage);
  if (section) asked.set('section', section);
  if (mine) asked.set('mine', '1');
  if (page && page > 1) asked.set('page', String(page));
  return asked.toString();
}

/** Whether anything is narrowed at all; a page number is not. */
export function isFiltered({ stage, section, mine, query }: ArticleQuery): boolean {
  return Boolean(stage ?? section ?? mine ?? query);
}
