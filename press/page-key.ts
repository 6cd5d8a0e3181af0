import { readAsked, searchPath } from '#domain/search/asked.ts';

/** Addresses that are never a reader's page: the newsroom, Next's files, and photos, which are large and immutable. */
const notPages = /^\/(?:desk|api|_next|anh|healthz|metrics)(?:\/|$)/;
const publicNumber = /^[1-9]\d{0,8}$/;

/** The queries that change a public page, by its path; what is left of one is in its one spelling. */
const knownQueries: readonly { path: RegExp; read: (path: string, query: URLSearchParams) => string }[] = [
  {
    path: /^\/(?:en\/)?tim-kiem$/,
    read: (path, query) => path.replace('/tim-kiem', () => searchPath(readAsked(query))),
  },
  { path: /^\/tim-kiem\/goi-y$/, read: (path, query) => path + only('q', readAsked(query).typed) },
  { path: /^\/oembed$/, read: (path, query) => path + embedded(query) },
  { path: /^\/(?:en\/|chu-de\/|tac-gia\/)?[a-z0-9-]+$/, read: (path, query) => path + from(query) },
];

/**
 * The address under which a public page is kept and rendered, or undefined when the press has nothing to do with it.
 * Every unknown query is dropped, so that nobody can fill the memory with copies of one page.
 */
export function pageKey(target: string): string | undefined {
  const at = target.indexOf('?');
  const [path, query] = at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
  if (!path.startsWith('/') || notPages.test(path)) return undefined;
  if (query === '') return path;
  const known = knownQueries.find((one) => one.path.test(path));
  return known ? known.read(path, new URLSearchParams(query)) : path;
}

/** The public number under which a page of a list begins. */
function from(query: URLSearchParams): string {
  const number = query.get('truoc') ?? '';
  return publicNumber.test(number) ? `?truoc=${number}` : '';
}

/** Longer than any address of ours, and nobody's form but ours. */
function embedded(query: URLSearchParams): string {
  const [url, format] = [query.get('url') ?? '', query.get('format') ?? 'json'];
  return `${only('url', url.slice(0, 600))}${format === 'json' ? '' : '&format=other'}`;
}

function only(name: string, value: string): string {
  return value === '' ? '' : `?${name}=${encodeURIComponent(value)}`;
}
