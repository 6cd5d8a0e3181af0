import { belowOf } from '#app/(site)/below.ts';
import { siteNotFound } from '#app/(site)/not-found-page.tsx';
import { pageResponse, passingResponse, siteOf } from '#app/(site)/site-response.ts';
import { belowPath } from '#components/site/pager.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { SectionPageView } from '#components/site/story-list.tsx';
import { breadcrumbs, sectionStep } from '#components/site/structured-data.ts';
import type { SectionPage } from '#domain/published.ts';
import { readSection } from '#newsroom/read-public/read-section.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: RouteContext<'/[section]'>): Promise<Response> {
  const desk = await newsroom();
  const { section: id } = await params;
  const page = await readSection(desk, id, { below: belowOf(request) });
  if (!page) return siteNotFound(desk);

  const site = await siteOf(desk);
  const { name } = page.section;
  const path = belowPath(`/${id}`, page.below);
  const head = {
    title: `${name} - ${site.name}`,
    description: `${name}: ${site.name}`,
    path,
    section: id,
    data: [
      breadcrumbs(
        site,
        page.way.map((step) => sectionStep(step)),
      ),
    ],
  };
  const view = (
    <SiteDocument site={site} head={head}>
      <SectionPageView page={page} />
    </SiteDocument>
  );
  const html = await renderPage(view);
  return page.below === undefined ? pageResponse(html, tagsOf(page)) : passingResponse(html);
}

/** What may change it: every section whose stories it lists, and stories that editors set from elsewhere. */
function tagsOf({ section, under, lead, beside }: SectionPage): string[] {
  const sections = [section, ...under].map(({ id }) => `section:${id}`);
  const stories = [...(lead ? [lead] : []), ...beside].map(({ number }) => `article:${number}`);
  return [...sections, ...stories];
}
