import { publicResponse } from '#app/(site)/site-response.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

/** The key by which search engines know that announcements come from here; nothing where none are made. */
export function GET(): Response {
  const { announce } = readSettings();
  if (!announce.indexNow)
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return publicResponse(announce.indexNow.key, 'text/plain; charset=utf-8', ['robots']);
}
