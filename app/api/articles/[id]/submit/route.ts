import { articleParams, revisionForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { submitArticle } from '#newsroom/submit-article.ts';

export const POST = handlePost({
  params: articleParams,
  input: revisionForm,
  run: ({ desk, actor, params, input }) => submitArticle(desk, actor, { articleId: params.id, ...input }),
});
