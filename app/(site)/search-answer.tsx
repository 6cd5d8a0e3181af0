import { renderPage } from '#components/site/render-page.ts';
import { SearchPage } from '#components/site/search-page.tsx';
import { SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { inKnownSection, readAsked, searchPath } from '#domain/search/asked.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { searchArticles } from '#newsroom/read-public/search-articles.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { pageResponse, passingResponse, siteOf, versionsOf } from './site-response.ts';

/** The search of one language. The empty form is a page like any other; what strangers typed is answered and forgotten. */
export async function searchAnswer(request: Request, language: SiteLanguage): Promise<Response> {
  const desk = await newsroom();
  const site = await siteOf(desk);
  const asked = inKnownSection(readAsked(new URL(request.url).searchParams), site.sections);
  const found = await searchArticles(desk, asked);
  const { title } = siteWords[language].search;
  const head = {
    title: asked.typed === '' ? title : `${asked.typed} - ${title}`,
    description: `${title}: ${site.name}`,
    path: sitePath(language, '/tim-kiem'),
    language,
    enhanced: true,
    ...versionsOf(site, searchPath(asked)),
    ...(asked.typed !== '' && { hidden: true }),
  };
  const page = await renderPage(
    <SiteDocument site={site} head={head}>
      <SearchPage asked={asked} found={found} sections={site.sections} language={language} />
    </SiteDocument>,
  );
  if (asked.typed !== '') return passingResponse(page, { enhanced: true });
  return pageResponse(page, [], { enhanced: true });
}
