import { articleParams, revisionForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { agreeAsAuthor } from '#newsroom/agree-as-author.ts';

export const POST = handlePost({
  params: articleParams,
  input: revisionForm,
  run: ({ desk, actor, params, input }) => agreeAsAuthor(desk, actor, { articleId: params.id, ...input }),
});
