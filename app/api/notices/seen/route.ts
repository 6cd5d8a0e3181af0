import { z } from 'zod';
import { noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { markNoticesSeen } from '#newsroom/notices/mark-notices-seen.ts';

export const POST = handlePost({
  params: noParams,
  input: z.strictObject({
    articleId: z.string().min(1).max(64).optional(),
    until: z.number().int().min(0).max(4_102_444_800_000),
  }),
  run: ({ desk, actor, input: { articleId, until } }) =>
    markNoticesSeen(desk, actor, { until, ...(articleId && { articleId }) }),
});
