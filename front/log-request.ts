import type { IncomingMessage, ServerResponse } from 'node:http';

/** The part of a logger that the front door uses; pino's fits. */
export type FrontLog = Record<'debug' | 'info' | 'warn' | 'error', (fields: object, message: string) => void>;

/** An answer that is out, in numbers. */
export type AnswerOut = { method: string; status: number; seconds: number };

/** One line when the answer is out, or when its reader is gone. No query, no address, no token. */
export function logRequest(
  log: FrontLog,
  request: IncomingMessage,
  response: ServerResponse,
  note?: (answer: AnswerOut) => void,
): void {
  const started = performance.now();
  const { socket } = request;
  const writtenBefore = socket.bytesWritten;
  const path = loggedPath(request.url ?? '');
  response.once('close', () => {
    const status = response.statusCode;
    const ms = performance.now() - started;
    note?.({ method: request.method ?? '', status, seconds: ms / 1000 });
    const fields = {
      method: request.method,
      path,
      status,
      ms: Math.round(ms * 10) / 10,
      bytes: socket.bytesWritten - writtenBefore,
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    log[levelOf(status, path)](fields, 'request');
  });
}

function levelOf(status: number, path: string): keyof FrontLog {
  if (status >= 500) return 'error';
  return path.startsWith('/_next/') || path === '/healthz' || path === '/metrics' ? 'debug' : 'info';
}

/** Queries can hold what people search for, and the address of an invitation is its key, however it is spelt. */
function loggedPath(target: string): string {
  const [path = ''] = target.split('?', 1);
  return path
    .slice(0, 300)
    .replace(/^(\/desk\/invitation\/).+/, '$1…')
    .replaceAll(/[\w-]{43,}/g, '…');
}
