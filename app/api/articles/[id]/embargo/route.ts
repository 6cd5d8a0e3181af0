import { articleParams, embargoForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { setEmbargo } from '#newsroom/set-embargo.ts';

export const POST = handlePost({
  params: articleParams,
  input: embargoForm,
  run: ({ desk, actor, params, input }) => setEmbargo(desk, actor, { articleId: params.id, ...input }),
});
