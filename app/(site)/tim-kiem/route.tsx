import { pageResponse, passingResponse, siteOf } from '#app/(site)/site-response.ts';
import { renderPage } from '#components/site/render-page.ts';
import { SearchPage } from '#components/site/search-page.tsx';
import { SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { readAsked } from '#domain/search/asked.ts';
import { searchArticles } from '#newsroom/read-public/search-articles.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

/** The empty form is a page like any other; what strangers typed is answered and forgotten. */
export async function GET(request: Request): Promise<Response> {
  const desk = await newsroom();
  const asked = readAsked(new URL(request.url).searchParams);
  const [site, found] = await Promise.all([siteOf(desk), searchArticles(desk, asked)]);
  const { title } = siteWords.vi.search;
  const head = {
    title: asked.typed === '' ? `${title} - ${site.name}` : `${asked.typed} - ${title} - ${site.name}`,
    description: `${title}: ${site.name}`,
    path: '/tim-kiem',
    enhanced: true,
    ...(asked.typed !== '' && { hidden: true }),
  };
  const page = await renderPage(
    <SiteDocument site={site} head={head}>
      <SearchPage asked={asked} found={found} sections={site.sections} />
    </SiteDocument>,
  );
  if (asked.typed !== '') return passingResponse(page, { enhanced: true });
  return pageResponse(page, [], { enhanced: true });
}
