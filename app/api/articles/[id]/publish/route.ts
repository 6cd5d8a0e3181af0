import { articleParams, revisionForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { publishRevision } from '#newsroom/publish-revision.ts';

export const POST = handlePost({
  params: articleParams,
  input: revisionForm,
  run: ({ desk, actor, params, input }) => publishRevision(desk, actor, { articleId: params.id, ...input }),
});
