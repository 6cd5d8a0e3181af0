import { articleParams, scheduleForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { schedulePublication } from '#newsroom/schedule/schedule-publication.ts';

export const POST = handlePost({
  params: articleParams,
  input: scheduleForm,
  run: ({ desk, actor, params, input }) =>
    schedulePublication(desk, actor, { articleId: params.id, ...input }),
});
