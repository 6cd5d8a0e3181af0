import { handlePost } from '#app/api/handle.ts';
import { changeSectionForm, sectionParams } from '#app/api/sections/section-forms.ts';
import { changeSection } from '#newsroom/sections/change-section.ts';

export const POST = handlePost({
  params: sectionParams,
  input: changeSectionForm,
  run: ({ desk, actor, params, input }) =>
    changeSection(desk, actor, { id: params.id, section: input.section }),
});
