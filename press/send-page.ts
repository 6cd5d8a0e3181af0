import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedCoding } from './accepted-coding.ts';
import type { Page } from './page.ts';
import { bodyOf } from './page-body.ts';
import type { PressAnswer } from './page-press.ts';

/** What an ETag ends with, by the form of the body. */
export const suffixes = { identity: '', gzip: '-gz', br: '-br' } as const;

/** Writes a page to a reader in the best form that they accept, or 304 when they have it; HEAD gets no body. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { page, source, ageMs }: PressAnswer,
): Promise<void> {
  const coding = acceptedCoding(`${request.headers['accept-encoding'] ?? ''}`, page.bodies);
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader(
    'Cache-Status',
    `toasoan; ${source === 'hit' || source === 'stale' ? 'hit' : 'fwd=miss'}`,
  );
  if (page.status === 200) response.setHeader('ETag', `"${page.digest}${suffixes[coding]}"`);
  if (ageMs >= 1000) response.setHeader('Age', Math.floor(ageMs / 1000));

  if (page.status === 200 && hasAlready(request.headers['if-none-match'], page)) {
    response.removeHeader('Content-Type');
    response.writeHead(304).end();
    return;
  }
  const body = await bodyOf(page, coding);
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding);
  response.setHeader('Content-Length', body.byteLength);
  response.writeHead(page.status).end(request.method === 'HEAD' ? undefined : body);
}

/** Any form of the same content counts: the digest is that of the page, only its ending names the form. */
function hasAlready(header: string | undefined, { digest }: Page): boolean {
  if (header === undefined) return false;
  const known = Object.values(suffixes).map((suffix) => `"${digest}${suffix}"`);
  return header
    .split(',')
    .some((tag) => tag.trim() === '*' || known.includes(tag.trim().replace(/^W\//, '')));
}
