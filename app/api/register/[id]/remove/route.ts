import { noInput } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { entryParams } from '#app/api/register/register-forms.ts';
import { removeEntry } from '#newsroom/register/remove-entry.ts';

export const POST = handlePost({
  params: entryParams,
  input: noInput,
  run: ({ desk, actor, params }) => removeEntry(desk, actor, params),
});
