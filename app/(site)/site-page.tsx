import type { ReactNode } from 'react';
import { renderPage } from '#components/site/render-page.ts';
import { type PageHead, type Site, SiteDocument } from '#components/site/site-document.tsx';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { pageResponse, siteOf } from './site-response.ts';

type Page = Omit<PageHead, 'title'> & { title: string; body: (site: Site) => ReactNode };

/** A page about the site itself; it changes with the settings and the sections only. */
export async function sitePage({ body, title, ...head }: Page): Promise<Response> {
  const site = await siteOf(await newsroom());
  const page = (
    <SiteDocument site={site} head={{ ...head, title: `${title} - ${site.name}` }}>
      {body(site)}
    </SiteDocument>
  );
  return pageResponse(await renderPage(page), []);
}
