import { handlePost } from '#app/api/handle.ts';
import { noInput, personParams } from '#app/api/people/person-params.ts';
import { enablePerson } from '#newsroom/people/enable-person.ts';

export const POST = handlePost({
  params: personParams,
  input: noInput,
  run: ({ desk, actor, params }) => enablePerson(desk, actor, { personId: params.id }),
});
