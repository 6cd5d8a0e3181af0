import { noParams, publishedQuery } from '#app/api/articles/article-forms.ts';
import { handleGet } from '#app/api/handle.ts';
import { findPublished } from '#newsroom/find-published.ts';

export const GET = handleGet({
  params: noParams,
  input: publishedQuery,
  run: ({ desk, actor, input }) => findPublished(desk, actor, input),
});
