import { articleParams, scheduleTakeDownForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { scheduleTakeDown } from '#newsroom/schedule/schedule-take-down.ts';

export const POST = handlePost({
  params: articleParams,
  input: scheduleTakeDownForm,
  run: ({ desk, actor, params, input }) => scheduleTakeDown(desk, actor, { articleId: params.id, ...input }),
});
