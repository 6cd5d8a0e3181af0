import { callOffForm, frontParams } from '#app/api/fronts/front-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { callOffArrangement } from '#newsroom/fronts/call-off-arrangement.ts';

export const POST = handlePost({
  params: frontParams,
  input: callOffForm,
  run: ({ desk, actor, params, input }) =>
    callOffArrangement(desk, actor, { frontId: params.front, ...input }),
});
