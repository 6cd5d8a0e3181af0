import { safeHref } from '#content/url-rule.ts';

/** Sites that send their readers on: the address that is meant stands in this parameter. */
const redirects: readonly { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /(?:^|\.)google\.[a-z.]+$/, path: /^\/url$/, parameter: 'q' },
  { host: /(?:^|\.)google\.[a-z.]+$/, path: /^\/url$/, parameter: 'url' },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameter: 'u' },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\/$/, parameter: 'url' },
  { host: /^link\.zalo\.me$|^zaloapp\.com$/, path: /./, parameter: 'url' },
];
/** What campaigns hang on an address to follow a reader. */
const tracker = /^(?:utm_\w+|fbclid|gclid|zarsrc|mc_[ce]id|igshid)$/;

/** The address that a pasted link really means, safe to store; undefined when no page of ours may carry it. */
export function linkAddress(raw: string): string | undefined {
  const href = safeHref(raw);
  // A path of the other site would be read as one of ours.
  if (href?.startsWith('/')) return undefined;
  if (href === undefined || !/^https?:/i.test(href) || !URL.canParse(href)) return href;
  const url = new URL(href);
  const redirect = redirects.find(
    ({ host, path, parameter }) =>
      host.test(url.hostname) && path.test(url.pathname) && url.searchParams.has(parameter),
  );
  if (redirect) return safeHref(url.searchParams.get(redirect.parameter) ?? '') ?? href;
  const traced = [...url.searchParams.keys()].filter((name) => tracker.test(name));
  if (traced.length === 0) return href;
  for (const name of traced) url.searchParams.delete(name);
  return safeHref(url.href) ?? href;
}
