import { z } from 'zod';
import { noParams } from '#app/api/articles/article-forms.ts';
import { handleGet } from '#app/api/handle.ts';
import { readNotices } from '#newsroom/notices/read-notices.ts';

export const GET = handleGet({
  params: noParams,
  input: z.strictObject({}),
  run: ({ desk, actor }) => readNotices(desk, actor),
});
