import { articleParams, metadataForm } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { editMetadata } from '#newsroom/edit-metadata.ts';

export const POST = handlePost({
  params: articleParams,
  input: metadataForm,
  run: ({ desk, actor, params, input }) => editMetadata(desk, actor, { articleId: params.id, ...input }),
});
