import { z } from 'zod';
import { noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { setNoticeChoices } from '#newsroom/notices/set-notice-choices.ts';

/** The use case checks the choices themselves. */
export const POST = handlePost({
  params: noParams,
  input: z.strictObject({ choices: z.unknown(), language: z.unknown() }),
  run: ({ desk, actor, input }) => setNoticeChoices(desk, actor, input),
});
