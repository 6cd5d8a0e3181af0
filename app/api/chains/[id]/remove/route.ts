import { articleParams, noInput } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { removeChain } from '#newsroom/chains/remove-chain.ts';

export const POST = handlePost({
  params: articleParams,
  input: noInput,
  run: ({ desk, actor, params }) => removeChain(desk, actor, { chainId: params.id }),
});
