import { belowPath } from '#components/site/pager.tsx';
import { renderPage } from '#components/site/render-page.ts';
import { SiteDocument } from '#components/site/site-document.tsx';
import { siteWords } from '#components/site/site-words.ts';
import { nameOfKind, TermPageView } from '#components/site/story-list.tsx';
import { breadcrumbs } from '#components/site/structured-data.ts';
import { documentTag } from '#domain/register/document-tag.ts';
import { languageOf } from '#domain/site-language.ts';
import type { TermKind } from '#domain/terms.ts';
import { readTerm } from '#newsroom/read-public/read-term.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { belowOf } from './below.ts';
import { siteNotFound } from './not-found-page.tsx';
import { pageResponse, passingResponse, siteOf } from './site-response.ts';

/** The page of a topic, of a printed name or of a document. */
export async function termPage(request: Request, kind: TermKind, slug: string): Promise<Response> {
  const desk = await newsroom();
  const page = await readTerm(desk, { kind, slug, below: belowOf(request) });
  if (!page) return siteNotFound(desk);
  const site = await siteOf(desk);
  const { id, name, path } = page.term;
  const { document } = page;
  const language = languageOf(page.teasers);
  const what = siteWords[language][nameOfKind[kind]];
  const head = {
    title: name,
    description: document?.title ? `${name}: ${document.title}` : `${what}: ${name}, ${site.name}`,
    path: belowPath(path, page.below),
    language,
    data: [breadcrumbs(site, [{ name, path }], language)],
  };
  const view = (
    <SiteDocument site={site} head={head}>
      <TermPageView page={page} language={language} />
    </SiteDocument>
  );
  const html = await renderPage(view);
  if (page.below !== undefined) return passingResponse(html);
  const shown = page.teasers.map(({ number }) => `article:${number}`);
  const ofRegister = kind === 'document' ? [documentTag(name)] : [];
  return pageResponse(html, [`term:${id}`, ...ofRegister, ...shown]);
}
