import type { IncomingMessage } from 'node:http';
import { checkTarget } from './check-target.ts';
import type { FrontLimits } from './limits.ts';

/** Why the front door answers by itself, and with which headers. */
export type Refusal = { ok: false; status: number; headers?: Readonly<Record<string, string>> };
export type RequestCheck = { ok: true; path: string } | Refusal;

export type HouseRules = {
  /** Host headers that are answered, in lower case. */
  hosts: readonly string[];
  limits: FrontLimits;
  /** Next's development tools post to addresses of their own. */
  dev: boolean;
};

/**
 * What Next answers by itself: its error pages, with scripts, without a policy and to be kept for a year, and its image
 * optimiser, which decodes for anybody and keeps on disk what was taken down.
 */
const frameworkPages = /^\/(?:_next\/image|_not-found|_error|_global-error|404|500)(?:[./]|$)/;

/** Method, address, host and body size of a request, judged before anything else sees it. */
export function checkRequest(request: IncomingMessage, rules: HouseRules): RequestCheck {
  const method = request.method ?? '';
  if (!['GET', 'HEAD', 'POST'].includes(method)) return refuse(405, { Allow: 'GET, HEAD, POST' });

  const target = checkTarget(request.url ?? '', rules.limits.targetLength);
  if (!target.ok) return wrongTarget(target, method);

  const { path } = target;
  // Whoever watches over the process asks by whatever address it has; the answer says nothing of the newsroom.
  const isForWatchers = path === '/healthz' || path === '/metrics';
  if (!isForWatchers && !isOurHost(request, rules.hosts)) return refuse(421);
  if (method === 'POST' && !path.startsWith('/api/') && !rules.dev)
    return refuse(405, { Allow: 'GET, HEAD' });
  if (frameworkPages.test(path)) return refuse(404);
  const limit = method === 'POST' ? bodyLimit(path, rules.limits) : 0;
  return checkBody(request, limit) ?? { ok: true, path };
}

function wrongTarget(
  target: Extract<ReturnType<typeof checkTarget>, { ok: false }>,
  method: string,
): Refusal {
  if (target.status !== 308) return refuse(target.status);
  return method === 'POST' ? refuse(400) : refuse(308, { Location: target.location });
}

function isOurHost(request: IncomingMessage, hosts: readonly string[]): boolean {
  const [host, ...others] = request.headersDistinct.host ?? [];
  return host !== undefined && others.length === 0 && hosts.includes(host.toLowerCase());
}

function bodyLimit(path: string, limits: FrontLimits): number {
  return path === '/api/photos' ? limits.photoBytes : limits.bodyBytes;
}

/** A body must say its length: then Node reads that much and no more, and nobody has to count. */
function checkBody(request: IncomingMessage, limit: number): Refusal | undefined {
  if (request.headers['transfer-encoding'] !== undefined) return refuse(limit > 0 ? 411 : 400);
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > limit) return refuse(limit > 0 ? 413 : 400);
  return undefined;
}

function refuse(status: number, headers?: Refusal['headers']): Refusal {
  return { ok: false, status, ...(headers && { headers }) };
}
