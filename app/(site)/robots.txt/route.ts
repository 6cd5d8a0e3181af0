import { publicResponse } from '#app/(site)/site-response.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** Everything public may be read; the newsroom is not there for crawlers. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /api',
    `Sitemap: ${readSettings().url}/sitemap.xml`,
    '',
  ];
  return publicResponse(lines.join('\n'), 'text/plain; charset=utf-8', ['robots']);
}
