const home = '/desk';

/**
 * The page to go to after sign-in: `from` when it is a path of the desk on this site, else the desk's home.
 * The URL parser judges, so that `//evil`, `/\evil`, tabs and dot segments are read as a browser reads them.
 */
export function deskPath(from: string | null | undefined): string {
  const base = 'http://desk.invalid';
  const url = from?.startsWith('/') ? URL.parse(from, base) : null;
  if (url?.origin !== base) return home;
  const isDesk = url.pathname === home || url.pathname.startsWith(`${home}/`);
  const isDoor = /^\/desk\/(sign-in|invitation)(\/|$)/.test(url.pathname);
  return isDesk && !isDoor ? url.pathname + url.search : home;
}
