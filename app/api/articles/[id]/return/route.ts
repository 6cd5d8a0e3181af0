import { articleParams, returnForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { returnArticle } from '#newsroom/return-article.ts';

export const POST = handlePost({
  params: articleParams,
  input: returnForm,
  run: ({ desk, actor, params, input: { marked, ...input } }) =>
    returnArticle(desk, actor, { articleId: params.id, ...input, ...(marked && { marked }) }),
});
