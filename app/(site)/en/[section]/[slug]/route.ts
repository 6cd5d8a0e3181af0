import { movedTo, withoutArticle } from '#app/(site)/no-article-here.ts';
import { numberOfSlug } from '#domain/published.ts';
import { readPublishedArticle } from '#newsroom/read-public/read-published-article.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

/** Articles have one address, which says no language: who guesses another one is sent there. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/en/[section]/[slug]'>,
): Promise<Response> {
  const desk = await newsroom();
  const number = numberOfSlug((await params).slug);
  const article = number === undefined ? undefined : await readPublishedArticle(desk, number);
  return article ? movedTo(article.path) : withoutArticle(desk, number, 'en');
}
