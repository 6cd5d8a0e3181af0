import { findPublishedByWords } from '#db/queries/published.ts';
import type { Actor } from '#domain/actor.ts';
import type { Teaser } from '#domain/published.ts';
import { hasPermission } from '#domain/roles.ts';
import { wordsOfQuery } from '#newsroom/headline-column.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { teaserOf } from '#newsroom/read-public/published-shapes.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

const most = 40;

/** Stories that may stand on a page, newest first: live ones whose title holds every word of `query`, marks or not. */
export async function findStories(
  { store: { read: q } }: Newsroom,
  actor: Actor,
  { query }: { query: string },
): Promise<Result<{ stories: Teaser[] }>> {
  if (!hasPermission(actor.role, 'fronts.arrange')) return fail({ code: 'notPermitted' });
  const rows = await findPublishedByWords(q, wordsOfQuery(query), most);
  return done({ stories: rows.map(teaserOf) });
}
