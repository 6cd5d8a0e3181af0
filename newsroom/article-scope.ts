import type { ArticleScope } from '#db/queries/articles.ts';
import type { Actor } from '#domain/actor.ts';
import { hasPermission } from '#domain/roles.ts';

/** Which articles a person may find at all; undefined for those who read none. */
export function scopeOf(actor: Actor): ArticleScope | undefined {
  if (hasPermission(actor.role, 'article.readAll')) return {};
  if (hasPermission(actor.role, 'article.readOwn')) return { authorId: actor.id };
  return undefined;
}
