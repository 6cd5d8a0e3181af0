import { z } from 'zod';
import { articleParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { setSectionChain } from '#newsroom/chains/set-section-chain.ts';

export const POST = handlePost({
  params: articleParams,
  input: z.strictObject({ chainId: z.string().min(1).max(64) }),
  run: ({ desk, actor, params, input }) =>
    setSectionChain(desk, actor, { sectionId: params.id, chainId: input.chainId }),
});
