import { NotFoundPage } from '#components/site/list-pages.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { notFoundResponse, siteOf } from './site-response.ts';

/** The one answer to every public address that shows nothing, whatever the reason. */
export async function siteNotFound(desk: Newsroom, language: SiteLanguage = 'vi'): Promise<Response> {
  const site = await siteOf(desk);
  const { notFoundTitle, notFoundText } = siteWords[language];
  const head = {
    title: `${notFoundTitle} - ${site.name}`,
    description: notFoundText,
    path: sitePath(language, '/'),
    language,
    hidden: true,
  };
  return notFoundResponse(
    await renderPage(
      <SiteDocument site={site} head={head}>
        <NotFoundPage language={language} />
      </SiteDocument>,
    ),
  );
}
