import { belowPath } from '#components/site/pager.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { SectionPageView } from '#components/site/story-list.tsx';
import { breadcrumbs, sectionStep } from '#components/site/structured-data.ts';
import { nameIn, type SectionPage } from '#domain/published.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { readSection } from '#newsroom/read-public/read-section.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { belowOf } from './below.ts';
import { siteNotFound } from './not-found-page.tsx';
import { pageResponse, passingResponse, siteOf, versionsOf } from './site-response.ts';

type Asked = { id: string; language: SiteLanguage };

/** One page of a section in one language. */
export async function sectionPage(request: Request, { id, language }: Asked): Promise<Response> {
  const desk = await newsroom();
  const page = await readSection(desk, id, { below: belowOf(request), language });
  if (!page) return siteNotFound(desk, language);

  const site = await siteOf(desk);
  const name = nameIn(language, page.section);
  const steps = page.way.map((step) => sectionStep(step, language));
  const head = {
    title: name,
    description: `${name}: ${site.name}`,
    path: belowPath(sitePath(language, `/${id}`), page.below),
    language,
    section: id,
    ...(page.below === undefined && versionsOf(site, `/${id}`)),
    data: [breadcrumbs(site, steps, language)],
  };
  const view = (
    <SiteDocument site={site} head={head}>
      <SectionPageView page={page} language={language} />
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
