import { z } from 'zod';
import { handlePost } from '#app/api/handle.ts';
import { saveChain } from '#newsroom/chains/save-chain.ts';

const id = z.string().min(1).max(64);

export const POST = handlePost({
  params: z.unknown(),
  input: z.strictObject({
    requestId: z.string().regex(/^[\w-]{8,64}$/),
    seen: z.strictObject({ id, version: z.int().min(1) }).optional(),
    /** The use case checks the chain itself: it is not the only way in. */
    chain: z.unknown(),
  }),
  run: ({ desk, actor, input: { requestId, seen, chain } }) =>
    saveChain(desk, actor, { requestId, chain, ...(seen && { seen }) }),
});
