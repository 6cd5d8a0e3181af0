import { siteGone } from '#app/(site)/gone-page.tsx';
import { siteNotFound } from '#app/(site)/not-found-page.tsx';
import { pageResponse, siteOf } from '#app/(site)/site-response.ts';
import { ArticlePage } from '#components/site/article-page.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { type PageHead, SiteDocument } from '#components/site/site-document.tsx';
import { photoUrl } from '#domain/photo-urls.ts';
import { numberOfSlug, type PublishedArticle } from '#domain/published.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readPublishedArticle } from '#newsroom/read-public/read-published-article.ts';
import { readTombstone } from '#newsroom/read-public/read-tombstone.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

/** The number finds the article; a wrong section or slug is sent to the right address. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[section]/[slug]'>,
): Promise<Response> {
  const desk = await newsroom();
  const { section, slug } = await params;
  const number = numberOfSlug(slug);
  const article = number === undefined ? undefined : await readPublishedArticle(desk, number);
  if (!article) return withoutArticle(desk, number);
  if (article.path !== `/${section}/${slug}`) {
    return new Response(null, {
      status: 301,
      headers: { Location: article.path, 'Cache-Control': 'no-store' },
    });
  }
  const site = await siteOf(desk);
  const page = (
    <SiteDocument site={site} head={headOf(article, site.name)}>
      <ArticlePage article={article} />
    </SiteDocument>
  );
  // What is taken down must leave the pages that lead to it, too.
  const shown = [article, ...article.related].map(({ number }) => `article:${number}`);
  return pageResponse(await renderPage(page), [...shown, `section:${article.section.id}`]);
}

async function withoutArticle(desk: Newsroom, number: number | undefined): Promise<Response> {
  const tombstone = number === undefined ? undefined : await readTombstone(desk, number);
  return tombstone ? siteGone(desk, tombstone) : siteNotFound(desk);
}

function headOf(article: PublishedArticle, siteName: string): PageHead {
  return {
    title: `${article.headline} - ${siteName}`,
    description: article.sapo,
    path: article.path,
    language: article.language,
    section: article.section.id,
    published: new Date(article.publishedAt).toISOString(),
    modified: new Date(article.updatedAt).toISOString(),
    ...imageOf(article),
  };
}

function imageOf({ photo, headline }: PublishedArticle): Pick<PageHead, 'image'> {
  if (!photo) return {};
  const { assetId, width, height } = photo;
  return { image: { url: photoUrl(assetId, Math.min(width, 1280), 'jpeg'), width, height, alt: headline } };
}
