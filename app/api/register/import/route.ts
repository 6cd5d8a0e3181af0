import { noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { fileLimit, importForm } from '#app/api/register/register-forms.ts';
import { importRegister } from '#newsroom/register/import-register.ts';

export const POST = handlePost({
  params: noParams,
  input: importForm,
  limit: fileLimit,
  run: ({ desk, actor, input }) => importRegister(desk, actor, input),
});
