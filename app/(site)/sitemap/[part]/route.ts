import { siteNotFound } from '#app/(site)/not-found-page.tsx';
import { publicResponse } from '#app/(site)/site-response.ts';
import { xmlDocument, xmlText } from '#app/(site)/xml.ts';
import { isoInZone } from '#domain/dates.ts';
import { siteLanguages, sitePath } from '#domain/site-language.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { hasEnglish, readSections } from '#newsroom/read-public/read-feed.ts';
import { readSitemapPart, type SitemapLine } from '#newsroom/read-public/read-sitemap.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

const ownPages = [
  ...['/', '/cai-chinh', '/cai-chinh-xin-loi'],
  ...['/gioi-thieu', '/quy-trinh-dinh-chinh', '/quyen-rieng-tu', '/tim-kiem'],
];

/** One part of the sitemap, at `/sitemap-trang.xml` and `/sitemap-1.xml` (next.config.js). */
export async function GET(_request: Request, { params }: RouteContext<'/sitemap/[part]'>): Promise<Response> {
  const desk = await newsroom();
  const { part } = await params;
  const lines = part === 'trang' ? await pagesOf(desk) : await articlesOf(desk, part);
  if (!lines) return siteNotFound(desk);
  const { url } = readSettings();
  const xml = xmlDocument(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    lines.map(({ path, updatedAt }) => {
      const changed = updatedAt === undefined ? '' : `<lastmod>${isoInZone(updatedAt)}</lastmod>`;
      return `<url><loc>${xmlText(url + path)}</loc>${changed}</url>`;
    }),
  );
  return publicResponse(xml, 'application/xml; charset=utf-8', ['sitemap', 'site']);
}

async function pagesOf(desk: Newsroom): Promise<SitemapLine[]> {
  const pages = [...ownPages, ...(await readSections(desk)).map(({ id }) => `/${id}`)];
  const languages = (await hasEnglish(desk)) ? siteLanguages : (['vi'] as const);
  return languages.flatMap((language) => pages.map((path) => ({ path: sitePath(language, path) })));
}

async function articlesOf(desk: Newsroom, part: string): Promise<SitemapLine[] | undefined> {
  return /^[1-9]\d{0,5}$/.test(part) ? readSitemapPart(desk, Number(part)) : undefined;
}
