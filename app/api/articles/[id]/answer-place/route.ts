import { answerPlaceForm, articleParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { answerPlace } from '#newsroom/places/answer-place.ts';

export const POST = handlePost({
  params: articleParams,
  input: answerPlaceForm,
  run: ({ desk, actor, params, input }) => answerPlace(desk, actor, { articleId: params.id, ...input }),
});
