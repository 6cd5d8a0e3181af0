import { createForm, noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { createArticle } from '#newsroom/create-article.ts';
import { readSettings } from '#newsroom/settings.ts';

export const POST = handlePost({
  params: noParams,
  input: createForm,
  run: ({ desk, actor, input: { conference, ...input } }) => {
    const mark = readSettings().mark ?? null;
    return createArticle(desk, actor, {
      ...input,
      ...(conference && { conference: { ...conference, mark } }),
    });
  },
});
