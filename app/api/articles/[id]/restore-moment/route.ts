import { articleParams, restoreMomentForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { restoreMoment } from '#newsroom/history/restore-moment.ts';

export const POST = handlePost({
  params: articleParams,
  input: restoreMomentForm,
  run: ({ desk, actor, params, input }) => restoreMoment(desk, actor, { articleId: params.id, ...input }),
});
