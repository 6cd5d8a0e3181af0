import { FrontPageView } from '#components/site/list-pages.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { organization, website } from '#components/site/structured-data.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { readFrontPage } from '#newsroom/read-public/read-front-page.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { pageResponse, siteOf, versionsOf } from './site-response.ts';

/** The front page of one language. */
export async function frontPage(language: SiteLanguage): Promise<Response> {
  const desk = await newsroom();
  const [site, front] = await Promise.all([siteOf(desk), readFrontPage(desk, { language })]);
  const head = {
    title: site.name,
    description: front.lead?.sapo ?? site.name,
    path: sitePath(language, '/'),
    language,
    ...versionsOf(site, '/'),
    data: [organization(site), website(site, language)],
  };
  const page = (
    <SiteDocument site={site} head={head}>
      <FrontPageView front={front} name={site.name} language={language} />
    </SiteDocument>
  );
  return pageResponse(await renderPage(page), ['front']);
}
