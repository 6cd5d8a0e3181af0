import { FrontPageView } from '#components/site/list-pages.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { organization, website } from '#components/site/structured-data.ts';
import { readFrontPage } from '#newsroom/read-public/read-front-page.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { pageResponse, siteOf } from './site-response.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const desk = await newsroom();
  const [site, front] = await Promise.all([siteOf(desk), readFrontPage(desk)]);
  const head = {
    title: site.name,
    description: front.lead?.sapo ?? site.name,
    path: '/',
    data: [organization(site), website(site)],
  };
  const page = (
    <SiteDocument site={site} head={head}>
      <FrontPageView front={front} name={site.name} />
    </SiteDocument>
  );
  return pageResponse(await renderPage(page), ['front']);
}
