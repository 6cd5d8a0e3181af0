import { belowOf } from '#app/(site)/below.ts';
import { siteNotFound } from '#app/(site)/not-found-page.tsx';
import { pageResponse, passingResponse, siteOf } from '#app/(site)/site-response.ts';
import { ConferencePageView } from '#components/site/conference-page.tsx';
import { belowPath } from '#components/site/pager.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { breadcrumbs, conferenceEvent } from '#components/site/structured-data.ts';
import { numberOfSlug } from '#domain/published.ts';
import { languageOf } from '#domain/site-language.ts';
import { readConferencePage } from '#newsroom/read-public/read-conference-page.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

/** A conference with all of its coverage; the number finds it, a wrong name is sent to the right address. */
export async function GET(request: Request, { params }: RouteContext<'/hoi-nghi/[slug]'>): Promise<Response> {
  const desk = await newsroom();
  const { slug } = await params;
  const number = numberOfSlug(slug);
  const page =
    number === undefined ? undefined : await readConferencePage(desk, { number, below: belowOf(request) });
  if (!page) return siteNotFound(desk);
  const { path, facts, below } = page;
  if (path !== `/hoi-nghi/${slug}`)
    return new Response(null, { status: 301, headers: { Location: path, 'Cache-Control': 'no-store' } });
  const site = await siteOf(desk);
  const language = languageOf(page.teasers);
  const head = {
    title: facts.name,
    description: [siteWords[language].conference, facts.name, facts.place].filter(Boolean).join(': '),
    path: belowPath(path, below),
    language,
    data: [conferenceEvent(site, page), breadcrumbs(site, [{ name: facts.name, path }], language)],
  };
  const html = await renderPage(
    <SiteDocument site={site} head={head}>
      <ConferencePageView page={page} language={language} />
    </SiteDocument>,
  );
  if (below !== undefined) return passingResponse(html);
  const shown = page.teasers.map((teaser) => `article:${teaser.number}`);
  return pageResponse(html, [`term:${page.termId}`, ...shown]);
}
