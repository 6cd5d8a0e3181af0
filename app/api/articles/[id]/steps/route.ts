import { articleParams, stepsForm, stepsLimit, stepsQuery } from '#app/api/articles/article-forms.ts';
import { handleGet, handlePost } from '#app/api/handle.ts';
import { appendSteps } from '#newsroom/append-steps.ts';
import { readSteps } from '#newsroom/read-steps.ts';

export const GET = handleGet({
  params: articleParams,
  input: stepsQuery,
  run: ({ desk, actor, params, input }) => readSteps(desk, actor, { articleId: params.id, ...input }),
});

export const POST = handlePost({
  params: articleParams,
  input: stepsForm,
  limit: stepsLimit,
  run: ({ desk, actor, params, input }) => appendSteps(desk, actor, { articleId: params.id, ...input }),
});
