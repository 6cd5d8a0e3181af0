import { handlePost } from '#app/api/handle.ts';
import { changeEntryForm, entryParams } from '#app/api/register/register-forms.ts';
import { saveEntry } from '#newsroom/register/save-entry.ts';

export const POST = handlePost({
  params: entryParams,
  input: changeEntryForm,
  run: ({ desk, actor, params, input: { requestId, version, entry } }) =>
    saveEntry(desk, actor, { requestId, seen: { id: params.id, version }, entry }),
});
