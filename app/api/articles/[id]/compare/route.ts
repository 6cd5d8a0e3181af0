import { articleParams, compareQuery } from '#app/api/articles/article-forms.ts';
import { handleGet } from '#app/api/handle.ts';
import { compareRevisions } from '#newsroom/read-revision.ts';

export const GET = handleGet({
  params: articleParams,
  input: compareQuery,
  run: ({ desk, actor, params, input }) => compareRevisions(desk, actor, { articleId: params.id, ...input }),
});
