import { pageResponse, siteOf } from '#app/(site)/site-response.ts';
import { CorrectionsPage } from '#components/site/corrections.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { readCorrections } from '#newsroom/read-public/read-corrections.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

/** Every mistake that was corrected in the open (promise 6). */
export async function GET(): Promise<Response> {
  const desk = await newsroom();
  const site = await siteOf(desk);
  const { correctionsTitle, correctionsText } = siteWords.vi;
  const head = {
    title: `${correctionsTitle} - ${site.name}`,
    description: correctionsText,
    path: '/cai-chinh',
  };
  const page = (
    <SiteDocument site={site} head={head}>
      <CorrectionsPage corrections={await readCorrections(desk)} />
    </SiteDocument>
  );
  return pageResponse(await renderPage(page), ['corrections']);
}
