import type { ReactNode } from 'react';
import { previewResponse, siteOf } from '#app/(site)/site-response.ts';
import { articleParams, previewQuery } from '#app/api/articles/article-forms.ts';
import { actorOf, guarded } from '#app/api/handle.ts';
import { ArticlePage } from '#components/site/article-page.tsx';
import { NotFoundPage } from '#components/site/list-pages.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { type PageHead, SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { deskPhotoUrl } from '#domain/photo-urls.ts';
import { previewPath } from '#domain/preview-path.ts';
import type { ArticleAsRead } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { previewArticle } from '#newsroom/preview-article.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

const { notFoundTitle, signInFirst } = siteWords.vi;

/** The article's public page before it is public, drawn by the same parts; its photos come from the desk. */
export const GET = guarded(async (request, context) => {
  const desk = await newsroom();
  const params = articleParams.safeParse(await context.params);
  const query = previewQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!params.success || !query.success) return nothingThere(desk);
  const { id: articleId } = params.data;
  const { revision: revisionId } = query.data;
  const actor = await actorOf(desk, request);
  if (!actor) {
    const door = <SignInFirst back={previewPath(articleId, revisionId)} />;
    return previewResponse(await render(desk, { title: signInFirst }, door), 401);
  }
  const article = await previewArticle(desk, actor, { articleId, ...(revisionId && { revisionId }) });
  return article.ok ? previewResponse(await articlePage(desk, article.value)) : nothingThere(desk);
});

function articlePage(desk: Newsroom, article: ArticleAsRead): Promise<string> {
  const { headline, sapo, language, section } = article;
  const head = { title: headline, description: sapo, language, ...(section && { section: section.id }) };
  return render(desk, head, <ArticlePage article={article} photoAddress={deskPhotoUrl} />);
}

async function nothingThere(desk: Newsroom): Promise<Response> {
  return previewResponse(await render(desk, { title: notFoundTitle }, <NotFoundPage />), 404);
}

type Head = Pick<PageHead, 'title'> & Partial<PageHead>;

async function render(desk: Newsroom, head: Head, children: ReactNode): Promise<string> {
  const site = await siteOf(desk);
  const title = `${head.title} - ${site.name}`;
  return renderPage(
    <SiteDocument site={site} head={{ description: head.title, path: '/', ...head, title, hidden: true }}>
      {children}
    </SiteDocument>,
  );
}

function SignInFirst({ back }: { back: string }) {
  return (
    <div className="quiet">
      <p>
        <a href={`/desk/sign-in?from=${encodeURIComponent(back)}`}>{signInFirst}</a>
      </p>
    </div>
  );
}
