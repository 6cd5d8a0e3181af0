import type { RenderedAnswer } from './rendered-answer.ts';

/**
 * How long a page is served without asking, and how long after that while a new one is rendered. `isOurs` when the
 * times were meant for the press alone: it is told of every change, so that what it holds is current and has no age.
 */
export type StorageRule = { freshMs: number; staleMs: number; isOurs: boolean; tags: readonly string[] };

/** Directives for the press alone, in place of those for every cache (RFC 9213, Targeted HTTP Cache Control). */
export const targetedHeader = 'toasoan-cache-control';

/**
 * Whether an answer may be kept: a 200 that calls itself public, says how long, and sets no cookie.
 * A 404 is never kept, or it would stay after the article is published.
 */
export function storageRule({ status, headers }: RenderedAnswer): StorageRule | undefined {
  const directives = directivesOf(headers['cache-control'] ?? '');
  const fresh = secondsOf(directives.get('s-maxage'));
  const isForbidden = ['private', 'no-store', 'no-cache'].some((name) => directives.has(name));
  if (status !== 200 || !directives.has('public') || isForbidden || fresh === 0) return undefined;
  if ('set-cookie' in headers || variesByReader(headers.vary ?? '')) return undefined;
  const tags = tagsOf(headers['cache-tag'] ?? '');
  const targeted = directivesOf(headers[targetedHeader] ?? '');
  const own = secondsOf(targeted.get('max-age'));
  const stale = secondsOf((own > 0 ? targeted : directives).get('stale-while-revalidate'));
  return { freshMs: (own || fresh) * 1000, staleMs: stale * 1000, isOurs: own > 0, tags };
}

function directivesOf(header: string): Map<string, string> {
  const pairs = header.split(',').map((part): [string, string] => {
    const [name = '', value = ''] = part.split('=');
    return [name.trim().toLowerCase(), value.trim()];
  });
  return new Map(pairs);
}

function secondsOf(value: string | undefined): number {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : 0;
}

/** Next names its own router headers in Vary; the renderer is sent none of them. */
function variesByReader(vary: string): boolean {
  return /(?:^|[,\s])(?:\*|cookie|authorization|accept-language|user-agent)(?:$|[,\s])/i.test(vary);
}

function tagsOf(header: string): string[] {
  return header
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
