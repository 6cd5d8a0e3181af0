import { handlePost } from '#app/api/handle.ts';
import { noInput, personParams } from '#app/api/people/person-params.ts';
import { disablePerson } from '#newsroom/people/disable-person.ts';

export const POST = handlePost({
  params: personParams,
  input: noInput,
  run: ({ desk, actor, params }) => disablePerson(desk, actor, { personId: params.id }),
});
