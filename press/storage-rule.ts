import type { RenderedAnswer } from './rendered-answer.ts';

/** How long a page is served without asking, and how long after that while a new one is rendered. */
export type StorageRule = { freshMs: number; staleMs: number; tags: readonly string[] };

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
  const stale = secondsOf(directives.get('stale-while-revalidate'));
  return { freshMs: fresh * 1000, staleMs: stale * 1000, tags: tagsOf(headers['cache-tag'] ?? '') };
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
