import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { pageKey } from '#press/page-key.ts';
import type { PagePress } from '#press/page-press.ts';
import { sendPage } from '#press/send-page.ts';
import { checkRequest } from './check-request.ts';
import { cleanHeaders } from './clean-headers.ts';
import { fastLane } from './fast-lane.ts';
import { type FrontLimits, frontLimits } from './limits.ts';
import { type AnswerOut, type FrontLog, logRequest } from './log-request.ts';
import { readyAnswers } from './ready-answers.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { sendBroken, sendJson, sendRefusal } from './short-answer.ts';
import { openWireLane } from './wire-lane.ts';

/** A way in of its own, asked before Next; true when it answered. */
export type SideDoor = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

/** What the database says of itself; `problem` is for the log, not for whoever asks. */
export type FrontHealth = { ok: boolean; readMs?: number; problem?: string };

export type FrontOptions = {
  /** Whatever the front door does not answer itself. */
  next: RequestListener;
  /** Absent: every page is rendered for every reader. */
  press?: PagePress | undefined;
  /** Asked in order before Next: photos, scripts. */
  doors?: readonly SideDoor[];
  /** For whoever watches over the process; asked before a request's headers are cleaned. */
  watchers?: SideDoor;
  /** Told of every answer that is out. */
  note?: (answer: AnswerOut) => void;
  health: () => Promise<FrontHealth>;
  log: FrontLog;
  url: string;
  hosts: readonly string[];
  proxies?: readonly string[];
  dev?: boolean;
  limits?: Partial<FrontLimits>;
};

/** The front door: timeouts, limits and headers for everything, the press for readers, Next for the rest. */
export function createFront(options: FrontOptions): Server {
  const limits = { ...frontLimits, ...options.limits };
  const { log } = options;

  const { press, url } = options;
  const hosts = new Set(options.hosts);
  const ready = press && readyAnswers(press, { https: url.startsWith('https:') });
  const fast = ready && fastLane(ready, hosts);
  const listener: RequestListener = (request, response) => {
    if (fast?.(request, response)) return;
    logRequest(log, request, response, options.note);
    serve(request, response, options, limits).catch((error: unknown) => {
      log.error({ err: error, method: request.method }, 'request failed');
      if (response.headersSent) response.destroy();
      else sendBroken(request, response);
    });
  };

  const server = createServer(
    {
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      keepAliveTimeout: limits.keepAliveTimeout,
      connectionsCheckingInterval: limits.checkEvery,
      maxHeaderSize: limits.headerBytes,
    },
    listener,
  );
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleTimeout);
  // Who asks first whether to send a body is told no before it is sent.
  server.on('checkContinue', listener);
  if (ready) openWireLane(server, ready, hosts);
  return server;
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  options: FrontOptions,
  limits: FrontLimits,
): Promise<void> {
  const { url, hosts, proxies = [], dev = false } = options;
  const check = checkRequest(request, { hosts, limits, dev });
  setSecurityHeaders(response, { path: check.ok ? check.path : '', https: url.startsWith('https:') });
  if (!check.ok) return sendRefusal(request, response, check, limits);

  const { path } = check;
  if (options.watchers && (await options.watchers(request, response, path))) return;
  cleanHeaders(request, { url, proxies });
  return pass(request, response, path, options);
}

/** A request that may come in: to the first door that knows its address. */
async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  options: FrontOptions,
): Promise<void> {
  const { press } = options;
  if (request.headers.expect !== undefined) response.writeContinue();
  if (path === '/healthz') return sendHealth(request, response, options);
  for (const door of options.doors ?? []) if (await door(request, response, path)) return;

  const key = press && request.method !== 'POST' ? pageKey(request.url ?? '') : undefined;
  if (press && key !== undefined) await sendPage(request, response, await press.answer(key));
  else await options.next(request, response);
}

async function sendHealth(
  request: IncomingMessage,
  response: ServerResponse,
  { health, log }: FrontOptions,
): Promise<void> {
  const { ok, readMs, problem } = await health().catch((error: unknown) => failedHealth(error));
  if (!ok) log.error({ problem }, 'database is not well');
  sendJson(request, response, ok ? 200 : 503, { ok, db: { ok, readMs } });
}

function failedHealth(error: unknown): FrontHealth {
  return { ok: false, problem: String(error) };
}
