import { pageResponse, siteOf } from '#app/(site)/site-response.ts';
import { ApologiesPage } from '#components/site/apologies.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { readApologies } from '#newsroom/read-public/read-apologies.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

/** Every item of correction and apology (promise 6). */
export async function GET(): Promise<Response> {
  const desk = await newsroom();
  const site = await siteOf(desk);
  const { apologiesTitle, apologiesText } = siteWords.vi;
  const head = {
    title: `${apologiesTitle} - ${site.name}`,
    description: apologiesText,
    path: '/cai-chinh-xin-loi',
  };
  const page = (
    <SiteDocument site={site} head={head}>
      <ApologiesPage apologies={await readApologies(desk)} />
    </SiteDocument>
  );
  return pageResponse(await renderPage(page), ['apologies', 'corrections']);
}
