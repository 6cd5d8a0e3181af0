/** Addresses that are never a reader's page: the newsroom, Next's files, and photos, which are large and immutable. */
const notPages = /^\/(?:desk|api|_next|anh|healthz)(?:\/|$)/;

/** The one query that changes a public page, and where: `/thoi-su?trang=2`. */
const sectionPath = /^\/[a-z0-9-]+$/;
const pageNumber = /^[1-9]\d{0,3}$/;

/**
 * The address under which a public page is kept and rendered, or undefined when the press has nothing to do with it.
 * Every unknown query is dropped, so that nobody can fill the memory with copies of one page.
 */
export function pageKey(target: string): string | undefined {
  const [path = '', query = ''] = split(target);
  if (!path.startsWith('/') || notPages.test(path)) return undefined;
  const number = sectionPath.test(path) ? new URLSearchParams(query).get('trang') : null;
  return number !== null && number !== '1' && pageNumber.test(number) ? `${path}?trang=${number}` : path;
}

function split(target: string): [string, string] {
  const at = target.indexOf('?');
  return at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}
