import { publicResponse } from '#app/(site)/site-response.ts';
import { xmlDocument, xmlText } from '#app/(site)/xml.ts';
import { isoInZone } from '#domain/dates.ts';
import { readSitemapParts } from '#newsroom/read-public/read-sitemap.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** The index of sitemaps.org: one part for the pages of the site, one for each run of articles. */
export async function GET(): Promise<Response> {
  const { url } = readSettings();
  const parts = await readSitemapParts(await newsroom());
  const lines = [
    `<sitemap><loc>${xmlText(`${url}/sitemap-trang.xml`)}</loc></sitemap>`,
    ...parts.map(
      ({ part, updatedAt }) =>
        `<sitemap><loc>${xmlText(`${url}/sitemap-${part}.xml`)}</loc><lastmod>${isoInZone(updatedAt)}</lastmod></sitemap>`,
    ),
  ];
  const xml = xmlDocument('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, lines);
  return publicResponse(xml, 'application/xml; charset=utf-8', ['sitemap', 'site']);
}
