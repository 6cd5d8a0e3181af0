import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Refusal } from './check-request.ts';
import type { FrontLimits } from './limits.ts';
import { closedPolicy } from './security-headers.ts';

const brokenPage = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>500</title>
<p>Trang này đang gặp lỗi. Xin thử lại sau ít phút.</p>
<p lang="en">This page is broken at the moment. Please try again in a few minutes.</p></html>
`;

const waitPage = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>429</title>
<p>Bạn đang tìm quá nhanh. Xin thử lại sau ít giây.</p>
<p lang="en">Too many searches. Please try again in a few seconds.</p></html>
`;

/** Answers what the front door does not let in: a status and its name, nothing else. */
export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  limits: FrontLimits,
): void {
  for (const [name, value] of Object.entries(refusal.headers ?? {})) response.setHeader(name, value);
  const text = `${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}\n`;
  const body = { status: refusal.status, type: 'text/plain; charset=utf-8', text };
  const declared = Number(request.headers['content-length'] ?? 0);
  const isEndless = request.headers['transfer-encoding'] !== undefined || declared > limits.drainBytes;
  if (isEndless) response.setHeader('Connection', 'close');
  // Closing while the sender still sends would lose the answer: what is on its way is read first, and thrown away.
  const isOnItsWay = declared > 0 && !isEndless && request.headers.expect === undefined;
  if (isOnItsWay) request.resume().once('close', () => response.end());
  sendText(request, response, body, isOnItsWay);
}

/** A bug or an outage: a short page, and nothing about its cause. */
export function sendBroken(request: IncomingMessage, response: ServerResponse): void {
  sendText(request, response, { status: 500, type: 'text/html; charset=utf-8', text: brokenPage });
}

/** Somebody asks too often; `seconds` until they may again. */
export function sendTooMany(request: IncomingMessage, response: ServerResponse, seconds: number): void {
  response.setHeader('Retry-After', seconds);
  sendText(request, response, { status: 429, type: 'text/html; charset=utf-8', text: waitPage });
}

export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
): void {
  sendText(request, response, { status, type: 'application/json', text: `${JSON.stringify(value)}\n` });
}

type Text = { status: number; type: string; text: string };

function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, text }: Text,
  isEndedLater = false,
): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.setHeader('Content-Security-Policy', closedPolicy);
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status);
  if (request.method !== 'HEAD') response.write(text);
  if (!isEndedLater) response.end();
}
