import { articleParams, previewQuery } from '#app/api/articles/article-forms.ts';
import { actorOf, guarded } from '#app/api/handle.ts';
import { drawPreview, nothingToPreview, signInToPreview } from '#app/desk/draw-preview.tsx';
import { ArticlePage } from '#components/site/article-page.tsx';
import { deskPhotoUrl } from '#domain/photo-urls.ts';
import { previewPath } from '#domain/preview-path.ts';
import { previewArticle } from '#newsroom/preview-article.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

/** The article's public page before it is public, drawn by the same parts; its photos come from the desk. */
export const GET = guarded(async (request, context) => {
  const desk = await newsroom();
  const params = articleParams.safeParse(await context.params);
  const query = previewQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!params.success || !query.success) return nothingToPreview(desk);
  const { id: articleId } = params.data;
  const { revision: revisionId } = query.data;
  const actor = await actorOf(desk, request);
  if (!actor) return signInToPreview(desk, previewPath(articleId, revisionId));
  const found = await previewArticle(desk, actor, { articleId, ...(revisionId && { revisionId }) });
  if (!found.ok) return nothingToPreview(desk);
  const { headline, sapo, language, section } = found.value;
  const head = { title: headline, description: sapo, language, ...(section && { section: section.id }) };
  return drawPreview(desk, head, <ArticlePage article={found.value} photoAddress={deskPhotoUrl} />);
});
