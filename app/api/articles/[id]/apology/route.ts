import { articleParams, requestForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { readSettings } from '#newsroom/settings.ts';
import { startApology } from '#newsroom/start-apology.ts';

export const POST = handlePost({
  params: articleParams,
  input: requestForm,
  run: ({ desk, actor, params, input }) =>
    startApology(desk, actor, { articleId: params.id, title: readSettings().apologyTitle, ...input }),
});
