import { noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { addSection } from '#newsroom/sections/add-section.ts';
import { addSectionForm } from './section-forms.ts';

export const POST = handlePost({
  params: noParams,
  input: addSectionForm,
  run: ({ desk, actor, input: { requestId, section } }) => addSection(desk, actor, { requestId, section }),
});
