import { articleParams, reasonForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { putBackArticle } from '#newsroom/put-back-article.ts';

export const POST = handlePost({
  params: articleParams,
  input: reasonForm,
  run: ({ desk, actor, params, input }) => putBackArticle(desk, actor, { articleId: params.id, ...input }),
});
