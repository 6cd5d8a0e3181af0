import { articleParams, urgentForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { publishUrgently } from '#newsroom/publish-urgently.ts';

export const POST = handlePost({
  params: articleParams,
  input: urgentForm,
  run: ({ desk, actor, params, input }) => publishUrgently(desk, actor, { articleId: params.id, ...input }),
});
