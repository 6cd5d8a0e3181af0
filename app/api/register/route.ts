import { noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { saveEntry } from '#newsroom/register/save-entry.ts';
import { addEntryForm } from './register-forms.ts';

export const POST = handlePost({
  params: noParams,
  input: addEntryForm,
  run: ({ desk, actor, input: { requestId, entry } }) => saveEntry(desk, actor, { requestId, entry }),
});
