import { articleParams, requestForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { cancelTakeDown } from '#newsroom/schedule/cancel-take-down.ts';

export const POST = handlePost({
  params: articleParams,
  input: requestForm,
  run: ({ desk, actor, params, input }) => cancelTakeDown(desk, actor, { articleId: params.id, ...input }),
});
