import { publicResponse } from '#app/(site)/site-response.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** Everything public may be read; the newsroom and what others searched for are not there for crawlers. */
export function GET(): Response {
  const { url } = readSettings();
  const lines = [
    'User-agent: *',
    ...['/desk', '/api', '/tim-kiem?', '/tim-kiem/', '/en/tim-kiem?'].map((path) => `Disallow: ${path}`),
    `Sitemap: ${url}/sitemap.xml`,
    `Sitemap: ${url}/news-sitemap.xml`,
    '',
  ];
  return publicResponse(lines.join('\n'), 'text/plain; charset=utf-8', ['robots']);
}
