import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: string };
export type RawAsk = { method?: string; headers?: Record<string, string>; body?: string | Buffer };

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/**
 * Sends exactly this path: browsers and `fetch` would tidy up `//desk` and `/x/../desk` before they send them.
 * Follows nothing. Rejects when there is no server.
 */
export function askRaw(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: RawAsk = {},
): Promise<RawAnswer> {
  const { host, port } = new URL(url);
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: '127.0.0.1', port, path, method, headers: { host, ...length, ...headers } },
      (answer) => {
        // What goes on for ever is answered as soon as it begins.
        if (answer.headers['content-type']?.startsWith('text/event-stream')) {
          answer.destroy();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: '' });
          return;
        }
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', reject);
        answer.once('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
        });
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}
