import { noInput } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { sectionParams } from '#app/api/sections/section-forms.ts';
import { removeSection } from '#newsroom/sections/remove-section.ts';

export const POST = handlePost({
  params: sectionParams,
  input: noInput,
  run: ({ desk, actor, params }) => removeSection(desk, actor, { id: params.id }),
});
