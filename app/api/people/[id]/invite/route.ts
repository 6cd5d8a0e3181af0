import { handlePost } from '#app/api/handle.ts';
import { noInput, personParams } from '#app/api/people/person-params.ts';
import { renewLink } from '#newsroom/people/renew-link.ts';

export const POST = handlePost({
  params: personParams,
  input: noInput,
  run: ({ desk, actor, params }) => renewLink(desk, actor, { personId: params.id }),
});
