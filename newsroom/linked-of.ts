import { findArticle, listApologyArticles } from '#db/queries/articles.ts';
import type { ArticleRow } from '#db/schema.ts';
import type { Q } from '#db/store.ts';
import type { Actor } from '#domain/actor.ts';
import type { ArticlePanel, LinkedArticle } from '#domain/views/article-view.ts';
import { scopeOf } from './article-scope.ts';

/** The articles that this one is bound to by a correction and apology, of those that this person may see. */
export async function linkedOf(
  q: Q,
  actor: Actor,
  { id, apologyFor }: ArticleRow,
): Promise<Pick<ArticlePanel, 'apologies' | 'apologyFor'>> {
  const scope = scopeOf(actor) ?? { authorId: actor.id };
  const corrected = apologyFor === null ? undefined : await findArticle(q, apologyFor, scope);
  const apologies = await listApologyArticles(q, id, scope);
  return {
    apologies: apologies.map(linked),
    ...(corrected && { apologyFor: linked(corrected) }),
  };
}

function linked({ id, headline, stage }: Pick<ArticleRow, 'id' | 'headline' | 'stage'>): LinkedArticle {
  return { id, headline, stage };
}
