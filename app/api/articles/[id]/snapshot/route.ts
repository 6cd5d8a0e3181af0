import { articleParams, snapshotForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { snapshot } from '#newsroom/snapshot.ts';

export const POST = handlePost({
  params: articleParams,
  input: snapshotForm,
  run: ({ desk, actor, params, input }) => snapshot(desk, actor, { articleId: params.id, ...input }),
});
