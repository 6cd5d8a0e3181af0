import type { ServerResponse } from 'node:http';
import { isPreviewPath } from '#domain/preview-path.ts';

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
};

const strictTransport = { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' };
const readersReferrer = { 'Referrer-Policy': 'strict-origin-when-cross-origin' };

/** What runs nothing and belongs in no frame. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** The headers of a public page, as pairs in one list; what `setSecurityHeaders` sets for one. */
export function publicHeaders(https: boolean): string[] {
  return Object.entries({ ...always, ...(https ? strictTransport : {}), ...readersReferrer }).flat();
}

/**
 * Headers of every answer, set before anybody else's: Next keeps a header that is there already. Policies of
 * content differ by page, so the pages set their own (`proxy.ts` for the desk, the handlers of the public site).
 */
export function setSecurityHeaders(
  response: ServerResponse,
  { path, https }: { path: string; https: boolean },
): void {
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (isPreviewPath(path)) response.setHeader('X-Frame-Options', 'SAMEORIGIN');
  if (https) response.setHeaders(new Map(Object.entries(strictTransport)));
  const isInside = /^\/(?:desk|api)(?:\/|$)/.test(path);
  // An address of the desk can hold a one-time token: no other site may learn it.
  response.setHeader('Referrer-Policy', isInside ? 'same-origin' : 'strict-origin-when-cross-origin');
  if (isInside) response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  if (path.startsWith('/api/')) response.setHeader('Content-Security-Policy', closedPolicy);
}
