import type { ReactNode } from 'react';
import { ApologiesPage } from '#components/site/apologies.tsx';
import { CorrectionsPage } from '#components/site/corrections.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { type SiteLanguage, sitePath } from '#domain/site-language.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { readApologies } from '#newsroom/read-public/read-apologies.ts';
import { readCorrections } from '#newsroom/read-public/read-corrections.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { pageResponse, siteOf, versionsOf } from './site-response.ts';

/** Every mistake that was corrected in the open (promise 6). */
export async function correctionsPage(language: SiteLanguage): Promise<Response> {
  const desk = await newsroom();
  const { correctionsTitle: title, correctionsText: description } = siteWords[language];
  const list = <CorrectionsPage corrections={await readCorrections(desk)} language={language} />;
  return listPage(desk, { title, description, path: '/cai-chinh', language, list, tags: ['corrections'] });
}

/** Every item of correction and apology (promise 6). */
export async function apologiesPage(language: SiteLanguage): Promise<Response> {
  const desk = await newsroom();
  const { apologiesTitle: title, apologiesText: description } = siteWords[language];
  const list = <ApologiesPage apologies={await readApologies(desk)} language={language} />;
  const tags = ['apologies', 'corrections'];
  return listPage(desk, { title, description, path: '/cai-chinh-xin-loi', language, list, tags });
}

type ListPage = {
  title: string;
  description: string;
  path: string;
  language: SiteLanguage;
  list: ReactNode;
  tags: readonly string[];
};

async function listPage(desk: Newsroom, { title, path, list, tags, ...head }: ListPage): Promise<Response> {
  const site = await siteOf(desk);
  const address = { path: sitePath(head.language, path), ...versionsOf(site, path) };
  const page = (
    <SiteDocument site={site} head={{ ...head, ...address, title }}>
      {list}
    </SiteDocument>
  );
  return pageResponse(await renderPage(page), tags);
}
