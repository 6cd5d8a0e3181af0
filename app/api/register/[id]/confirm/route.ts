import { handlePost } from '#app/api/handle.ts';
import { confirmForm, entryParams } from '#app/api/register/register-forms.ts';
import { confirmDocument } from '#newsroom/register/confirm-document.ts';

export const POST = handlePost({
  params: entryParams,
  input: confirmForm,
  run: ({ desk, actor, params, input }) => confirmDocument(desk, actor, { id: params.id, ...input }),
});
