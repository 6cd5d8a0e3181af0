import { once } from 'node:events';
import { type IncomingHttpHeaders, type RequestListener, type RequestOptions, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { createFront, type FrontOptions } from './front.ts';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
export type LogLine = { level: string; message: string; fields: Record<string, unknown> };

/** Answers with what it was sent, as JSON: how tests see what got through the front door. */
export const echo: RequestListener = async (incoming, response) => {
  const body = await buffer(incoming);
  response.setHeader('Content-Type', 'application/json');
  response.end(
    JSON.stringify({
      url: incoming.url,
      headers: incoming.headers,
      raw: incoming.rawHeaders,
      size: body.length,
    }),
  );
};

/** A front door on a free port of this machine, which knows itself as `tin.example.vn`. */
export async function openFront(options: Partial<FrontOptions> = {}) {
  const lines: LogLine[] = [];
  const writer = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, message, fields: { ...fields } });
  const server = createFront({
    next: echo,
    health: async () => ({ ok: true, readMs: 0.1 }),
    log: { debug: writer('debug'), info: writer('info'), warn: writer('warn'), error: writer('error') },
    url: 'http://tin.example.vn',
    hosts: ['tin.example.vn', 'localhost:3000'],
    ...options,
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;

  async function ask(
    path: string,
    { body, ...rest }: RequestOptions & { body?: Buffer } = {},
  ): Promise<Answer> {
    const headers = { Host: 'tin.example.vn', ...rest.headers };
    const sent = request({ port, path, agent: false, setHost: false, ...rest, headers });
    const answered = once(sent, 'response');
    sent.end(body);
    const [incoming] = await answered;
    // Answered before the body was all sent: the rest may meet a closed door.
    sent.on('error', () => undefined);
    return { status: incoming.statusCode, headers: incoming.headers, body: await buffer(incoming) };
  }

  /** Writes bytes as they are and reads until the server hangs up. */
  function raw(): { socket: Socket; answer: Promise<string> } {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    return { socket, answer: text(socket).catch(() => '') };
  }

  async function close(): Promise<void> {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  }

  return { server, port, ask, raw, lines, close };
}
