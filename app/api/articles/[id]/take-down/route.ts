import { articleParams, takeDownForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { takeDownArticle } from '#newsroom/take-down-article.ts';

export const POST = handlePost({
  params: articleParams,
  input: takeDownForm,
  run: ({ desk, actor, params, input }) => takeDownArticle(desk, actor, { articleId: params.id, ...input }),
});
