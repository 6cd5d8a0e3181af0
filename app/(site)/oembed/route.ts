import { publicResponse } from '#app/(site)/site-response.ts';
import { cardPath, cardSize } from '#components/site/card-path.ts';
import { isSource } from '#domain/byline.ts';
import { photoUrl } from '#domain/photo-urls.ts';
import { numberOfSlug } from '#domain/published.ts';
import { readPublishedArticle } from '#newsroom/read-public/read-published-article.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** How others show a link to an article (oEmbed 1.0, type `link`); JSON only. */
export async function GET(request: Request): Promise<Response> {
  const { url: home, name } = readSettings();
  const query = new URL(request.url).searchParams;
  if ((query.get('format') ?? 'json') !== 'json') return refused(501, 'format: only json is answered.');
  const address = URL.parse(query.get('url') ?? '');
  const number = address?.origin === home ? numberOfSlug(address.pathname) : undefined;
  const article = number === undefined ? undefined : await readPublishedArticle(await newsroom(), number);
  // One address has one answer: others would fill the press with copies.
  if (!article || address?.href !== home + article.path) {
    return refused(404, `url: give the address of an article of ${home}, as its rel="canonical" says it.`);
  }
  const answer = {
    version: '1.0',
    type: 'link',
    title: article.headline,
    author_name: article.metadata.byline.find((one) => !isSource(one))?.name ?? name,
    provider_name: name,
    provider_url: `${home}/`,
    cache_age: 300,
    ...thumbnailOf(article, home),
  };
  return publicResponse(JSON.stringify(answer), 'application/json; charset=utf-8', [
    `article:${article.number}`,
  ]);
}

type Pictured = NonNullable<Awaited<ReturnType<typeof readPublishedArticle>>>;

function thumbnailOf({ photo, number }: Pictured, home: string) {
  const width = photo ? Math.min(photo.width, 640) : cardSize.width;
  const height = photo ? Math.round((photo.height * width) / photo.width) : cardSize.height;
  const path = photo ? photoUrl(photo.assetId, width, 'jpeg') : cardPath(number);
  return { thumbnail_url: home + path, thumbnail_width: width, thumbnail_height: height };
}

/** In a sentence for who writes the program that asks. */
function refused(status: 404 | 501, sentence: string): Response {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(`${sentence}\n`, { status, headers });
}
