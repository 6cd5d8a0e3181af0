import { and, eq, inArray, max } from 'drizzle-orm';
import { type ArticleRow, articles } from '#db/schema.ts';
import type { Q } from '#db/store.ts';

/** Which articles a query may touch; `authorId` narrows to one person's own. */
export type ArticleScope = { authorId?: string };

export type ArticleChange = Partial<Omit<ArticleRow, 'id' | 'stateVersion' | 'createdAt' | 'importHash'>>;

export async function insertArticle(q: Q, article: ArticleRow): Promise<void> {
  await q.insert(articles).values(article);
}

/** The article with this id inside the scope; outside of it there is none. */
export async function findArticle(q: Q, id: string, scope: ArticleScope): Promise<ArticleRow | undefined> {
  const [article] = await q
    .select()
    .from(articles)
    .where(and(eq(articles.id, id), inScope(scope)));
  return article;
}

/** Changes the row only if nobody did since it was read; false otherwise. */
export async function changeArticle(
  q: Q,
  seen: Pick<ArticleRow, 'id' | 'stateVersion'>,
  change: ArticleChange,
): Promise<boolean> {
  const changed = await q
    .update(articles)
    .set({ ...change, stateVersion: seen.stateVersion + 1 })
    .where(and(eq(articles.id, seen.id), eq(articles.stateVersion, seen.stateVersion)))
    .returning({ id: articles.id });
  return changed.length === 1;
}

/** The highest public number given so far; undefined before the first publication. */
export async function findHighestNumber(q: Q): Promise<number | undefined> {
  const [row] = await q.select({ highest: max(articles.number) }).from(articles);
  return row?.highest ?? undefined;
}

export function inScope(scope: ArticleScope) {
  return scope.authorId === undefined ? undefined : eq(articles.authorId, scope.authorId);
}

/** The article that this author already has from the same imported text (its SHA-256). */
export async function findArticleByImport(
  q: Q,
  authorId: string,
  importHash: string,
): Promise<string | undefined> {
  const [article] = await q
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.importHash, importHash), eq(articles.authorId, authorId)))
    .limit(1);
  return article?.id;
}

/** Headlines by article, as pairs. */
export async function listHeadlines(q: Q, ids: readonly string[]): Promise<[string, string][]> {
  if (ids.length === 0) return [];
  const rows = await q
    .select({ id: articles.id, headline: articles.headline })
    .from(articles)
    .where(inArray(articles.id, [...ids]));
  return rows.map(({ id, headline }) => [id, headline]);
}

/** Items that correct this article and apologise for it, oldest first. */
export function listApologyArticles(q: Q, articleId: string, scope: ArticleScope) {
  return q
    .select({ id: articles.id, headline: articles.headline, stage: articles.stage })
    .from(articles)
    .where(and(eq(articles.apologyFor, articleId), inScope(scope)))
    .orderBy(articles.createdAt, articles.id);
}
