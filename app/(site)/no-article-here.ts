import type { SiteLanguage } from '#domain/site-language.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readTombstone } from '#newsroom/read-public/read-tombstone.ts';
import { siteGone } from './gone-page.tsx';
import { siteNotFound } from './not-found-page.tsx';

/** Sends to the one address of an article. Not kept: an article may change its section and its headline again. */
export function movedTo(path: string): Response {
  return new Response(null, { status: 301, headers: { Location: path, 'Cache-Control': 'no-store' } });
}

/** What stands where no article is: why it was taken down, or nothing. */
export async function withoutArticle(
  desk: Newsroom,
  number: number | undefined,
  language?: SiteLanguage,
): Promise<Response> {
  const tombstone = number === undefined ? undefined : await readTombstone(desk, number);
  return tombstone ? siteGone(desk, tombstone) : siteNotFound(desk, language);
}
