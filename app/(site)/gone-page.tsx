import { GonePage } from '#components/site/gone-page.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import type { Tombstone } from '#domain/published.ts';
import { sitePath } from '#domain/site-language.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { goneResponse, siteOf } from './site-response.ts';

/** 410 at the address of an article that was taken down: it was here, it is gone, and the newsroom says so. */
export async function siteGone(desk: Newsroom, tombstone: Tombstone): Promise<Response> {
  const site = await siteOf(desk);
  const { language } = tombstone;
  const { goneTitle } = siteWords[language];
  const head = {
    title: goneTitle,
    description: goneTitle,
    path: sitePath(language, '/'),
    language,
    hidden: true,
  };
  return goneResponse(
    await renderPage(
      <SiteDocument site={site} head={head}>
        <GonePage tombstone={tombstone} />
      </SiteDocument>,
    ),
  );
}
