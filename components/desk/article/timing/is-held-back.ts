import type { ArticlePanel } from '#domain/views/article-view.ts';

/** Whether an embargo stands; it is then shown beside the acts, and otherwise offered where signing is. */
export function isHeldBack({ timing: { embargoEndsAt } }: Pick<ArticlePanel, 'timing'>): boolean {
  return embargoEndsAt !== undefined && embargoEndsAt > Date.now();
}
