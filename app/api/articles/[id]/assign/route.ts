import { articleParams, assignForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { assignReview } from '#newsroom/duty/assign-review.ts';

export const POST = handlePost({
  params: articleParams,
  input: assignForm,
  run: ({ desk, actor, params, input }) => assignReview(desk, actor, { articleId: params.id, ...input }),
});
