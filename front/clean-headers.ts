import type { IncomingMessage } from 'node:http';
import { addressHeader, clientAddress } from '#newsroom/sign-in/client-address.ts';

/** Headers that only we or a router may set; from a client they would be a way around a rule. */
const ours = [
  /^content-security-policy/,
  /^x-(?:nonce|real-ip|original-url|rewrite-url|http-method-override|matched-path)$/,
  /^(?:x-forwarded-|x-middleware-|x-invoke-|x-nextjs-data|x-now-|x-vercel-|x-next-|x-toasoan-)/,
  /^forwarded$/,
];

/**
 * Drops what a client may not say and puts our own words in its place: the address it comes from, and the protocol
 * of the public address, whatever a proxy in front speaks to us.
 */
export function cleanHeaders(
  request: IncomingMessage,
  { url, proxies }: { url: string; proxies: readonly string[] },
): void {
  const address = clientAddress({
    socket: request.socket.remoteAddress,
    forwardedFor: `${request.headers['x-forwarded-for'] ?? ''}`,
    trustedProxies: proxies,
  });
  const added = {
    [addressHeader]: address,
    'x-forwarded-for': address,
    'x-forwarded-proto': new URL(url).protocol.slice(0, -1),
  };
  for (const name of Object.keys(request.headers)) if (isOurs(name)) delete request.headers[name];
  Object.assign(request.headers, added);
  request.rawHeaders = [...keptPairs(request.rawHeaders), ...Object.entries(added).flat()];
}

function keptPairs(raw: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2);
    if (!isOurs(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
}

function isOurs(name: string): boolean {
  return ours.some((pattern) => pattern.test(name));
}
