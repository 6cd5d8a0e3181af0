import { type NextRequest, NextResponse } from 'next/server';
import { deskPolicy } from '#app/desk-policy.ts';
import { isPreviewPath } from '#domain/preview-path.ts';

/**
 * Gives every desk page a Content-Security-Policy with a nonce of its own, which Next puts on its scripts.
 * It sets headers and never authorises: every use case decides for itself (docs/sources.md, Ways around the gate).
 */
export function proxy(request: NextRequest): NextResponse {
  // A preview is a document of the public site and says for itself what it may load.
  if (isPreviewPath(request.nextUrl.pathname)) return NextResponse.next();
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const policy = deskPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  // Next trusts these two: what a client sent under their names is overwritten (GHSA-ffhc-5mcf-pf4q).
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  headers.delete('content-security-policy-report-only');
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/desk/:path*' };
