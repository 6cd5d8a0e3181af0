import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { SideDoor } from './front.ts';
import { isLoopback } from './is-loopback.ts';
import type { Metrics } from './metrics.ts';

export const metricsPath = '/metrics';

/**
 * The figures of the process for Prometheus: to this machine, or to whoever brings the token. To everybody else there
 * is no such page.
 */
export function metricsDoor(metrics: Metrics, token: string | undefined): SideDoor {
  return async (request, response, path) => {
    if (path !== metricsPath || request.method === 'POST') return false;
    response.setHeader('Cache-Control', 'no-store');
    if (!isLoopback(request) && !bringsToken(request, token)) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404 Not Found\n');
      return true;
    }
    const text = await metrics.text();
    response.writeHead(200, { 'Content-Type': metrics.type });
    response.end(request.method === 'HEAD' ? undefined : text);
    return true;
  };
}

function bringsToken({ headers }: IncomingMessage, token: string | undefined): boolean {
  const [scheme, given = ''] = (headers.authorization ?? '').split(' ');
  return token !== undefined && scheme?.toLowerCase() === 'bearer' && isSame(given, token);
}

/** Compared by their hashes, so that the time says nothing about how much of it was right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
