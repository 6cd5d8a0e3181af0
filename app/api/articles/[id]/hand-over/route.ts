import { articleParams, takerForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { handOverArticle } from '#newsroom/duty/hand-over-article.ts';

export const POST = handlePost({
  params: articleParams,
  input: takerForm,
  run: ({ desk, actor, params, input }) => handOverArticle(desk, actor, { articleId: params.id, ...input }),
});
