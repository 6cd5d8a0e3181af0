import { publicResponse } from '#app/(site)/site-response.ts';
import { readSections, readSitemap } from '#newsroom/read-public/read-feed.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** The sitemap of the format of sitemaps.org: front page, sections and every live article. */
export async function GET(): Promise<Response> {
  const desk = await newsroom();
  const { url } = readSettings();
  const [sections, articles] = await Promise.all([readSections(desk), readSitemap(desk)]);
  const lines = [
    `<url><loc>${escaped(`${url}/`)}</loc></url>`,
    ...sections.map(({ id }) => `<url><loc>${escaped(`${url}/${id}`)}</loc></url>`),
    ...articles.map(
      ({ path, updatedAt }) =>
        `<url><loc>${escaped(url + path)}</loc><lastmod>${new Date(updatedAt).toISOString()}</lastmod></url>`,
    ),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
  return publicResponse(xml, 'application/xml; charset=utf-8', ['sitemap', 'front']);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
