import { articleParams, revisionForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { countersign } from '#newsroom/countersign.ts';

export const POST = handlePost({
  params: articleParams,
  input: revisionForm,
  run: ({ desk, actor, params, input }) => countersign(desk, actor, { articleId: params.id, ...input }),
});
