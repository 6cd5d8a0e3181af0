import { publicResponse } from '#app/(site)/site-response.ts';
import { readSettings } from '#newsroom/settings.ts';

export const dynamic = 'force-dynamic';

const monthsValid = 6;

/** Whom to tell of a hole in the site (RFC 9116); nothing is there while the imprint names no address. */
export function GET(): Response {
  const { url, imprint } = readSettings();
  if (imprint.email === undefined)
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const lines = [
    `Contact: mailto:${imprint.email}`,
    `Expires: ${expiry(new Date()).toISOString()}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${url}/.well-known/security.txt`,
    '',
  ];
  return publicResponse(lines.join('\n'), 'text/plain; charset=utf-8', ['site']);
}

/** The first day of a month some months ahead: the file stays the same for a month. */
function expiry(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + monthsValid, 1));
}
