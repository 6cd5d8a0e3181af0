import type { ReactNode } from 'react';
import { renderPage } from '#components/site/render-page.ts';
import { type Site, SiteDocument } from '#components/site/site-document.tsx';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { pageResponse, siteOf, versionsOf } from './site-response.ts';

type Page = { title: string; path: string; language: SiteLanguage; body: (site: Site) => ReactNode };

/** A page about the site itself; it changes with the settings and the sections only. */
export async function sitePage({ title, path, language, body }: Page): Promise<Response> {
  const site = await siteOf(await newsroom());
  const head = {
    title,
    description: title,
    path: sitePath(language, path),
    language,
    ...versionsOf(site, path),
  };
  const page = (
    <SiteDocument site={site} head={head}>
      {body(site)}
    </SiteDocument>
  );
  return pageResponse(await renderPage(page), []);
}
