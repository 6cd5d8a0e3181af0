import { articleParams, noInput } from '#app/api/articles/article-forms.ts';
import { handleGet } from '#app/api/handle.ts';
import { readArticlePanel } from '#newsroom/read-article.ts';

export const GET = handleGet({
  params: articleParams,
  input: noInput,
  run: ({ desk, actor, params }) => readArticlePanel(desk, actor, { articleId: params.id }),
});
