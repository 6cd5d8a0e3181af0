import { findPublishedByWords } from '#db/queries/published.ts';
import type { Actor } from '#domain/actor.ts';
import { articlePath, type PublishedLink } from '#domain/published.ts';
import { hasPermission } from '#domain/roles.ts';
import { wordsOfQuery } from './headline-column.ts';
import type { Newsroom } from './newsroom.ts';
import { done, fail, type Result } from './result.ts';

const most = 8;

/**
 * Published articles that a text may link to, newest first, at most eight: those whose title holds every word of
 * `query`, marks or not; the newest, when it holds none. Drafts are nobody's to link to.
 */
export async function findPublished(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { query }: { query: string },
): Promise<Result<{ links: PublishedLink[] }>> {
  if (!hasPermission(actor.role, 'article.create')) return fail({ code: 'notPermitted' });
  const rows = await findPublishedByWords(q, wordsOfQuery(query), most);
  const links = rows.map(({ sectionId, sectionName, slug, number, headline, publishedAt }) => ({
    path: articlePath(sectionId, slug, number),
    headline,
    section: sectionName,
    publishedAt,
  }));
  return done({ links });
}
