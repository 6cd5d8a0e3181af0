import { articleParams, deadlineForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { setDeadline } from '#newsroom/duty/set-deadline.ts';

export const POST = handlePost({
  params: articleParams,
  input: deadlineForm,
  run: ({ desk, actor, params, input }) => setDeadline(desk, actor, { articleId: params.id, ...input }),
});
