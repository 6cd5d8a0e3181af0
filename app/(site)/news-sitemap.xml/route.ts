import { publicResponse } from '#app/(site)/site-response.ts';
import { xmlDocument, xmlText } from '#app/(site)/xml.ts';
import { isoInZone } from '#domain/dates.ts';
import { readNews } from '#newsroom/read-public/read-sitemap.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** What was first published in the last two days, at most a thousand, for Google News. */
export async function GET(): Promise<Response> {
  const { url, name } = readSettings();
  const lines = (await readNews(await newsroom())).map(({ path, headline, language, publishedAt }) =>
    [
      `<url><loc>${xmlText(url + path)}</loc><news:news>`,
      `<news:publication><news:name>${xmlText(name)}</news:name><news:language>${language}</news:language></news:publication>`,
      `<news:publication_date>${isoInZone(publishedAt)}</news:publication_date>`,
      `<news:title>${xmlText(headline)}</news:title></news:news></url>`,
    ].join(''),
  );
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  return publicResponse(xmlDocument('urlset', namespaces, lines), 'application/xml; charset=utf-8', [
    ...['sitemap', 'front'],
  ]);
}
