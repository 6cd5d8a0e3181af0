import { articleParams, noInput } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { removeFilter } from '#newsroom/filters/remove-filter.ts';

export const POST = handlePost({
  params: articleParams,
  input: noInput,
  run: ({ desk, actor, params }) => removeFilter(desk, actor, { filterId: params.id }),
});
