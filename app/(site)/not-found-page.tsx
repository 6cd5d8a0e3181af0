import { NotFoundPage } from '#components/site/list-pages.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { type Site, SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { notFoundResponse, siteOf } from './site-response.ts';

/** The page as it was drawn last, and what it was drawn of: a flood of addresses that nobody made costs one drawing. */
const drawn = new Map<SiteLanguage, { of: string; html: string }>();

/** The one answer to every public address that shows nothing, whatever the reason. */
export async function siteNotFound(desk: Newsroom, language: SiteLanguage = 'vi'): Promise<Response> {
  const site = await siteOf(desk);
  const of = JSON.stringify({ ...site, css: undefined });
  const before = drawn.get(language);
  if (before?.of === of) return notFoundResponse(before.html);
  const html = await draw(site, language);
  drawn.set(language, { of, html });
  return notFoundResponse(html);
}

function draw(site: Site, language: SiteLanguage): Promise<string> {
  const { notFoundTitle, notFoundText } = siteWords[language];
  const head = {
    title: notFoundTitle,
    description: notFoundText,
    path: sitePath(language, '/'),
    language,
    hidden: true,
  };
  return renderPage(
    <SiteDocument site={site} head={head}>
      <NotFoundPage language={language} />
    </SiteDocument>,
  );
}
