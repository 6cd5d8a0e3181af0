import { noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { dismissForm } from '#app/api/register/register-forms.ts';
import { dismissProposal } from '#newsroom/register/read-register.ts';

export const POST = handlePost({
  params: noParams,
  input: dismissForm,
  run: ({ desk, actor, input }) => dismissProposal(desk, actor, input),
});
