import { articleParams, watchForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { watchArticle } from '#newsroom/duty/watch-article.ts';

export const POST = handlePost({
  params: articleParams,
  input: watchForm,
  run: ({ desk, actor, params, input }) => watchArticle(desk, actor, { articleId: params.id, ...input }),
});
