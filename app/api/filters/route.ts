import { z } from 'zod';
import { handlePost } from '#app/api/handle.ts';
import { saveFilter } from '#newsroom/filters/save-filter.ts';

export const POST = handlePost({
  params: z.unknown(),
  input: z.strictObject({ name: z.string().max(300), query: z.string().max(1000) }),
  run: ({ desk, actor, input }) => saveFilter(desk, actor, input),
});
