import { movedTo, withoutArticle } from '#app/(site)/no-article-here.ts';
import { pageResponse, siteOf } from '#app/(site)/site-response.ts';
import { ArticlePage } from '#components/site/article-page.tsx';
import { cardPath, cardSize } from '#components/site/card-path.ts';
import { renderPage } from '#components/site/render-page.ts';
import { type PageHead, type Site, SiteDocument } from '#components/site/site-document.tsx';
import { breadcrumbs, newsArticle, sectionStep } from '#components/site/structured-data.ts';
import { isSource } from '#domain/byline.ts';
import { photoUrl } from '#domain/photo-urls.ts';
import { numberOfSlug, type PublishedArticle } from '#domain/published.ts';
import { wayTo } from '#domain/sections.ts';
import { readPublishedArticle } from '#newsroom/read-public/read-published-article.ts';
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
  if (article.path !== `/${section}/${slug}`) return movedTo(article.path);
  const site = await siteOf(desk);
  const page = (
    <SiteDocument site={site} head={headOf(article, site)}>
      <ArticlePage article={article} address={site.url + article.path} />
    </SiteDocument>
  );
  // What is taken down must leave the pages that lead to it, too.
  const shown = [article, ...article.related, ...article.translations].map(
    ({ number }) => `article:${number}`,
  );
  // So must what is published about the same conference come to them.
  const conference = article.conferenceTermId === undefined ? [] : [`term:${article.conferenceTermId}`];
  return pageResponse(await renderPage(page), [...shown, ...conference, `section:${article.section.id}`], {
    enhanced: true,
  });
}

function headOf(article: PublishedArticle, site: Site): PageHead {
  return {
    title: article.headline,
    description: article.sapo,
    path: article.path,
    language: article.language,
    section: article.section.id,
    published: new Date(article.publishedAt).toISOString(),
    modified: new Date(article.updatedAt).toISOString(),
    tags: article.metadata.tags,
    authors: [...new Set(article.metadata.byline.filter((one) => !isSource(one)).map(({ name }) => name))],
    data: [
      newsArticle(site, article),
      breadcrumbs(site, [
        ...wayTo(site.sections, article.section.id).map((step) => sectionStep(step, article.language)),
        { name: article.headline, path: article.path },
      ]),
    ],
    enhanced: true,
    ...(article.translations.length > 0 && { versions: [article, ...article.translations] }),
    image: imageOf(article),
  };
}

function imageOf({ photo, headline, number }: PublishedArticle): NonNullable<PageHead['image']> {
  if (!photo) return { url: cardPath(number), ...cardSize, alt: headline };
  const width = Math.min(photo.width, 1280);
  const height = Math.round((photo.height * width) / photo.width);
  return { url: photoUrl(photo.assetId, width, 'jpeg'), width, height, alt: headline };
}
