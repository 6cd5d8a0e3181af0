import { articleParams, requestForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { restoreArticle } from '#newsroom/restore-article.ts';

export const POST = handlePost({
  params: articleParams,
  input: requestForm,
  run: ({ desk, actor, params, input }) => restoreArticle(desk, actor, { articleId: params.id, ...input }),
});
