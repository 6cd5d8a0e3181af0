import { publicResponse } from '#app/(site)/site-response.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** How the site calls itself on a phone's screen. It stays a site: it opens in the browser. */
export function GET(): Response {
  const { name } = readSettings();
  const manifest = {
    id: '/',
    name,
    short_name: name,
    lang: 'vi',
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: '#fffdf9',
    theme_color: '#a3161a',
    icons: [192, 512].map((size) => ({
      src: `/bieu-tuong/${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any',
    })),
  };
  return publicResponse(JSON.stringify(manifest), 'application/manifest+json', ['site']);
}
