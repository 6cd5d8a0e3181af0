import { createForm, noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { createArticle } from '#newsroom/create-article.ts';

export const POST = handlePost({
  params: noParams,
  input: createForm,
  run: ({ desk, actor, input }) => createArticle(desk, actor, input),
});
