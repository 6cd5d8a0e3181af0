import { articleParams, reasonForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { returnArticle } from '#newsroom/return-article.ts';

export const POST = handlePost({
  params: articleParams,
  input: reasonForm,
  run: ({ desk, actor, params, input }) => returnArticle(desk, actor, { articleId: params.id, ...input }),
});
