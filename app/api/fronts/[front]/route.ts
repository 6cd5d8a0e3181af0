import { arrangeForm, frontParams } from '#app/api/fronts/front-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { arrangeFront } from '#newsroom/fronts/arrange-front.ts';

export const POST = handlePost({
  params: frontParams,
  input: arrangeForm,
  run: ({ desk, actor, params, input }) => arrangeFront(desk, actor, { frontId: params.front, ...input }),
});
