import { articleParams, requestForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { claimArticle } from '#newsroom/duty/claim-article.ts';

export const POST = handlePost({
  params: articleParams,
  input: requestForm,
  run: ({ desk, actor, params, input }) => claimArticle(desk, actor, { articleId: params.id, ...input }),
});
