import { isDay } from '#domain/days.ts';
import { slugPattern } from '#domain/slug.ts';
import { tidy } from './query.ts';

/** What a search page was asked, each field in its one spelling. `problem` says why the days are left out of it. */
export type Asked = {
  typed: string;
  section?: string;
  from?: string;
  to?: string;
  page: number;
  problem?: 'wrongDay' | 'wrongOrder';
  /** A section was asked for that there is not, or no longer: the search goes through all of them, and says so. */
  unknownSection?: true;
};

/** The names that a search address may carry; every other is dropped. */
export const searchNames = {
  typed: 'q',
  section: 'chuyen-muc',
  from: 'tu',
  to: 'den',
  page: 'trang',
} as const;

/** Reads the query of `/tim-kiem`; nothing in it is an error, what cannot be meant is left out and named. */
export function readAsked(query: URLSearchParams): Asked {
  const section = query.get(searchNames.section) ?? '';
  const [from, to] = [dayIn(query, searchNames.from), dayIn(query, searchNames.to)];
  const page = Number(query.get(searchNames.page) ?? 1);
  const problem = problemOf(from, to);
  return {
    typed: tidy(query.get(searchNames.typed) ?? ''),
    ...(slugPattern.test(section) && section.length <= 64 && { section }),
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
    page: Number.isInteger(page) && page >= 1 && page <= 999 ? page : 1,
    ...(problem && { problem }),
  };
}

/** What was asked without a section that this paper does not have: an old bookmark still finds, and says why. */
export function inKnownSection(asked: Asked, sections: readonly { id: string }[]): Asked {
  const { section, ...rest } = asked;
  if (section === undefined || sections.some(({ id }) => id === section)) return asked;
  return { ...rest, unknownSection: true };
}

/** The one address of what was asked; its first page without a number. */
export function searchPath({ typed, section, from, to, page = 1 }: Partial<Asked>): string {
  const pairs = [
    [searchNames.typed, typed],
    [searchNames.section, section],
    [searchNames.from, from],
    [searchNames.to, to],
    [searchNames.page, page > 1 ? `${page}` : undefined],
  ];
  const query = pairs.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  return query.length === 0 ? '/tim-kiem' : `/tim-kiem?${query.join('&')}`;
}

/** What stands where a day should, no longer than one. */
function dayIn(query: URLSearchParams, name: string): string {
  return (query.get(name) ?? '').replace(/[^\d-]/g, '').slice(0, 10);
}

function problemOf(from: string, to: string): Asked['problem'] {
  if ([from, to].some((day) => day !== '' && !isDay(day))) return 'wrongDay';
  return from !== '' && to !== '' && from > to ? 'wrongOrder' : undefined;
}
