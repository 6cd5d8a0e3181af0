import { z } from 'zod';
import { noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { saveHouseRules } from '#newsroom/house/save-house-rules.ts';

/** The use case checks the rules themselves. */
const form = z.strictObject({
  requestId: z.string().regex(/^[\w-]{8,64}$/),
  seen: z.string().max(64).nullable(),
  rules: z.unknown(),
});

export const POST = handlePost({
  params: noParams,
  input: form,
  run: ({ desk, actor, input: { requestId, seen, rules } }) =>
    saveHouseRules(desk, actor, { requestId, seen, rules }),
});
