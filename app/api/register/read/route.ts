import { noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { fileForm, fileLimit } from '#app/api/register/register-forms.ts';
import { lookAtRegisterFile } from '#newsroom/register/import-register.ts';

/** What a CSV file would bring; nothing is written. */
export const POST = handlePost({
  params: noParams,
  input: fileForm,
  limit: fileLimit,
  run: ({ desk, actor, input }) => lookAtRegisterFile(desk, actor, input),
});
