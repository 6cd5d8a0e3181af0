import { noParams } from '#app/api/articles/article-forms.ts';
import { storiesQuery } from '#app/api/fronts/front-forms.ts';
import { handleGet } from '#app/api/handle.ts';
import { findStories } from '#newsroom/fronts/find-stories.ts';

export const GET = handleGet({
  params: noParams,
  input: storiesQuery,
  run: ({ desk, actor, input }) => findStories(desk, actor, input),
});
