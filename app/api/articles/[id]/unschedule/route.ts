import { articleParams, requestForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { cancelSchedule } from '#newsroom/schedule/cancel-schedule.ts';

export const POST = handlePost({
  params: articleParams,
  input: requestForm,
  run: ({ desk, actor, params, input }) => cancelSchedule(desk, actor, { articleId: params.id, ...input }),
});
